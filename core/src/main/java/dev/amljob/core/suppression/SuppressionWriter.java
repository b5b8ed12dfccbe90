// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes comments that suppress findings: each on a line of its own, above the line of the finding
 * and as deep as that. Several rules of one line share a comment.
 */
public final class SuppressionWriter {
  private final YamlDocument document;
  private final LineIndex lines;

  private SuppressionWriter(YamlDocument document) {
    this.document = document;
    this.lines = document.source().lines();
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

  /** What is found in a line break or before all text is no matter of a single line. */
  private boolean isAboutFile(Diagnostic finding) {
    Span line = lines.line(lines.lineOf(finding.span().start()));
    return !line.isEmpty() && finding.span().start() >= line.end();
  }

  /** No comment can stand within a text of several lines: there, it stands above all of it. */
  private int lineFor(Span finding) {
    int line = lines.lineOf(finding.start());
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar && node.span().covers(Span.at(finding.start()))) {
        line = Math.min(line, lines.lineOf(scalar.span().start()));
      }
    }
    return line;
  }

  private TextEdit comment(int line, String word, Collection<String> rules, String reason) {
    Span whole = lines.line(line);
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
