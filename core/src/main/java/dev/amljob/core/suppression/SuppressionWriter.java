// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes comments that suppress findings: each on a line of its own, above the line of the finding
 * and as deep as that. Several rules of one line share a comment.
 */
public final class SuppressionWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final YamlDocument document;
  private final LineIndex lines;
  private final NavigableMap<Integer, YamlScalar> scalars = new TreeMap<>();

  private SuppressionWriter(YamlDocument document) {
    this.document = document;
    this.lines = document.source().lines();
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar) {
        scalars.merge(scalar.span().start(), scalar, SuppressionWriter::longer);
      }
    }
  }

  /**
   * Returns the edits that write comments for some findings, in the order of the text.
   *
   * @param reason why, on one line; empty for none
   */
  public static List<TextEdit> edits(
      YamlDocument document, Collection<Diagnostic> findings, String reason) {
    SuppressionWriter writer = new SuppressionWriter(document);
    TreeSet<String> ofFile = new TreeSet<>();
    Map<Integer, TreeSet<String>> byLine = new TreeMap<>();
    for (Diagnostic finding : findings) {
      TreeSet<String> rules =
          writer.isAboutFile(finding)
              ? ofFile
              : byLine.computeIfAbsent(writer.lineFor(finding.span()), line -> new TreeSet<>());
      rules.add(finding.rule().toString());
    }
    List<TextEdit> edits = new ArrayList<>();
    if (!ofFile.isEmpty()) {
      edits.add(writer.comment(0, "ignore-file", ofFile, reason));
    }
    byLine.forEach((line, rules) -> edits.add(writer.comment(line, "ignore", rules, reason)));
    return List.copyOf(edits);
  }

  /** Returns what speaks against a text as the reason of a suppression; nothing if it is one. */
  public static Optional<String> whyNot(String reason, LocalDate today) {
    if (reason.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.of("it has to be a line of text");
    }
    YamlDocument sample =
        YamlParser.parse(SourceFile.of("", "# amljob: ignore[x] " + reason + "\n"));
    List<SuppressionComment> read = SuppressionReader.read(sample);
    if (read.size() == 1 && read.get(0) instanceof MalformedSuppression malformed) {
      return Optional.of(malformed.message());
    }
    if (read.size() != 1 || !(read.get(0) instanceof Suppression suppression)) {
      return Optional.of("it cannot stand in a comment");
    }
    if (suppression.reason().isEmpty()) {
      return Optional.of("it says nothing");
    }
    return suppression
        .until()
        .filter(until -> until.date().isBefore(today))
        .map(until -> until.date() + " is over");
  }

  /** What is found in a line break or before all text is no matter of a single line. */
  private boolean isAboutFile(Diagnostic finding) {
    if (document.source().text(finding.span()).equals(BYTE_ORDER_MARK)) {
      return true;
    }
    Span line = lines.line(lines.lineOf(finding.span().start()));
    return !line.isEmpty() && finding.span().start() >= line.end();
  }

  /** No comment can stand within a text of several lines: there, it stands above all of it. */
  private int lineFor(Span finding) {
    Map.Entry<Integer, YamlScalar> before = scalars.floorEntry(finding.start());
    boolean within = before != null && before.getValue().span().covers(Span.at(finding.start()));
    return lines.lineOf(within ? before.getKey() : finding.start());
  }

  /** A key with no value has an empty one beside it, which may be at the start of the next. */
  private static YamlScalar longer(YamlScalar one, YamlScalar other) {
    return one.span().length() >= other.span().length() ? one : other;
  }

  /** A byte order mark is one only where it comes first. */
  private Span withoutMark(Span line) {
    boolean marked = line.start() == 0 && document.source().text().startsWith(BYTE_ORDER_MARK);
    return marked ? new Span(BYTE_ORDER_MARK.length(), Math.max(1, line.end())) : line;
  }

  private TextEdit comment(int line, String word, Collection<String> rules, String reason) {
    Span whole = withoutMark(lines.line(line));
    String content = whole.of(document.source().text());
    String indent = content.substring(0, content.length() - content.stripLeading().length());
    String text =
        indent
            + "# amljob: "
            + word
            + "["
            + String.join(", ", rules)
            + "]"
            + (reason.isEmpty() ? "" : " " + reason.strip())
            + new YamlEdits(document).lineBreak();
    return TextEdit.insert(whole.start(), text);
  }
}
