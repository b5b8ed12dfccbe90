// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes the edits of one document that fixes consist of. They work in block and in flow style, and
 * touch no comment but one that stands behind what is deleted.
 */
public final class YamlEdits {
  private static final int DEFAULT_STEP = 2;

  private final YamlDocument document;
  private final SourceFile file;

  /** Makes edits for a document. */
  public YamlEdits(YamlDocument document) {
    this.document = Objects.requireNonNull(document, "document");
    this.file = document.source();
  }

  /** Returns the edit that gives an entry another key, between quotes if the old one is. */
  public TextEdit renameKey(YamlEntry entry, String newKey) {
    boolean quoted = entry.key() instanceof YamlScalar key && key.style().isQuoted();
    return TextEdit.replace(entry.key().span(), quoted ? quoted(newKey) : newKey);
  }

  /** Returns the edit that writes a scalar's text, as it stands in the source, between quotes. */
  public TextEdit quote(YamlScalar scalar) {
    return TextEdit.replace(scalar.span(), quoted(file.text(scalar.span())));
  }

  /** Returns a text as it can be written wherever a value may stand, between quotes if need be. */
  public static String plainOrQuoted(String text) {
    return PlainText.isSafe(text) ? text : QuotedText.of(text);
  }

  /**
   * Returns the edit that gives a scalar another text, without quotes only if it had none and needs
   * none.
   */
  public TextEdit replaceText(YamlScalar scalar, String newText) {
    boolean plain = scalar.style() == ScalarStyle.PLAIN && !JsonValue.isIn(document);
    return TextEdit.replace(scalar.span(), plain ? plainOrQuoted(newText) : quoted(newText));
  }

  private String quoted(String text) {
    return JsonValue.isIn(document) ? JsonValue.quoted(text) : QuotedText.of(text);
  }

  /**
   * Returns the edit that takes an entry out of its mapping. The last one leaves {@code {}} behind,
   * because nothing at all would be null.
   */
  public TextEdit delete(YamlMapping mapping, YamlEntry entry) {
    int index = mapping.indexOf(entry);
    if (mapping.isFlow()) {
      return TextEdit.delete(flowRun(mapping, index, index + 1));
    }
    return mapping.entries().size() == 1
        ? TextEdit.replace(entry.span(), "{}")
        : deleteBlock(mapping, index);
  }

  /** Returns the edits that take several entries out of their mapping. */
  public TextEdit[] delete(YamlMapping mapping, List<YamlEntry> gone) {
    List<YamlEntry> entries = mapping.entries();
    if (!mapping.isFlow()) {
      return gone.size() == entries.size()
          ? new TextEdit[] {TextEdit.replace(mapping.span(), "{}")}
          : gone.stream().map(entry -> delete(mapping, entry)).toArray(TextEdit[]::new);
    }
    List<TextEdit> edits = new ArrayList<>();
    int first = 0;
    while (first < entries.size()) {
      int next = first;
      while (next < entries.size() && gone.contains(entries.get(next))) {
        next++;
      }
      if (next > first) {
        edits.add(TextEdit.delete(flowRun(mapping, first, next)));
      }
      first = next + 1;
    }
    return edits.toArray(TextEdit[]::new);
  }

  /** Returns the place of neighbours in a flow mapping, with the commas that go with them. */
  private static Span flowRun(YamlMapping mapping, int first, int next) {
    List<YamlEntry> entries = mapping.entries();
    int start = entries.get(first).span().start();
    int end = lastOffset(entries.get(next - 1));
    if (next < entries.size()) {
      return new Span(start, entries.get(next).span().start());
    }
    return first > 0 ? new Span(lastOffset(entries.get(first - 1)), end) : new Span(start, end);
  }

  private TextEdit deleteBlock(YamlMapping mapping, int index) {
    YamlEntry entry = mapping.entries().get(index);
    int start = entry.span().start();
    LineIndex lines = file.lines();
    Span firstLine = lines.lineWithBreak(lines.lineOf(start));
    Span lastLine = lines.lineWithBreak(lines.lineOf(lastOffset(entry)));
    if (isBlank(new Span(firstLine.start(), start))) {
      return TextEdit.delete(new Span(firstLine.start(), lastLine.end()));
    }
    // The entry stands behind a dash: what follows takes its place.
    return TextEdit.delete(new Span(start, mapping.entries().get(index + 1).span().start()));
  }

  /** Returns the edit that inserts an entry right below another one of the same mapping. */
  public TextEdit insertAfter(YamlMapping mapping, YamlEntry entry, List<String> lines) {
    if (mapping.isFlow()) {
      return TextEdit.insert(entry.span().end(), ", " + flow(lines));
    }
    int line = file.lines().lineOf(lastOffset(entry));
    Span withBreak = file.lines().lineWithBreak(line);
    boolean ended = file.lines().line(line).end() < withBreak.end();
    String text = block(lines, indentOf(mapping));
    return ended
        ? TextEdit.insert(withBreak.end(), text + lineBreak())
        : TextEdit.insert(withBreak.end(), lineBreak() + text);
  }

  /** Returns the edit that inserts an entry right above another one of the same mapping. */
  public TextEdit insertBefore(YamlMapping mapping, YamlEntry entry, List<String> lines) {
    if (mapping.isFlow()) {
      return TextEdit.insert(entry.span().start(), flow(lines) + ", ");
    }
    int indent = indentOf(mapping);
    return TextEdit.insert(
        entry.span().start(),
        block(lines, indent).substring(indent) + lineBreak() + " ".repeat(indent));
  }

  /** Returns the edit that inserts an entry at the start of a mapping. */
  public TextEdit insertFirst(YamlMapping mapping, List<String> lines) {
    List<YamlEntry> entries = mapping.entries();
    return entries.isEmpty()
        ? append(mapping, lines)
        : insertBefore(mapping, entries.get(0), lines);
  }

  /**
   * Returns the edit that writes other entries in place of one. A comment behind it stays, and
   * those within it move above what is written.
   */
  public TextEdit replaceEntry(YamlMapping mapping, YamlEntry entry, List<String> lines) {
    int indent = file.position(entry.span().start()).character();
    String text = mapping.isFlow() ? flow(lines) : block(lines, indent).substring(indent);
    return TextEdit.replace(entry.span(), comments(entry.span(), indent) + text);
  }

  private String comments(Span part, int indent) {
    StringBuilder lines = new StringBuilder();
    for (YamlComment comment : document.comments()) {
      if (part.covers(comment.span())) {
        lines.append(file.text(comment.span())).append(lineBreak()).append(" ".repeat(indent));
      }
    }
    return lines.toString();
  }

  /** Returns the edit that inserts an entry at the end of a mapping. */
  public TextEdit append(YamlMapping mapping, List<String> lines) {
    List<YamlEntry> entries = mapping.entries();
    return entries.isEmpty()
        ? TextEdit.replace(mapping.span(), "{" + flow(lines) + "}")
        : insertAfter(mapping, entries.get(entries.size() - 1), lines);
  }

  /**
   * Returns the edits that put neighbouring entries of a mapping under a new key; none where other
   * entries stand between them.
   */
  public List<TextEdit> nest(YamlMapping mapping, List<YamlEntry> moved, String newKey) {
    int from = mapping.entries().indexOf(moved.get(0));
    int to = mapping.entries().lastIndexOf(moved.get(moved.size() - 1)) + 1;
    if (from < 0 || to < from || !mapping.entries().subList(from, to).equals(moved)) {
      return List.of();
    }
    return mapping.isFlow() ? nestFlow(moved, newKey) : nestBlock(mapping, moved, newKey);
  }

  private List<TextEdit> nestFlow(List<YamlEntry> moved, String newKey) {
    String key = JsonValue.isIn(document) ? JsonValue.quoted(newKey) : newKey;
    return List.of(
        TextEdit.insert(moved.get(0).span().start(), key + ": {"),
        TextEdit.insert(lastOffset(moved.get(moved.size() - 1)), "}"));
  }

  private List<TextEdit> nestBlock(YamlMapping mapping, List<YamlEntry> moved, String newKey) {
    List<TextEdit> edits = new ArrayList<>();
    int start = moved.get(0).span().start();
    int last = file.lines().lineOf(lastOffset(moved.get(moved.size() - 1)));
    String deeper = " ".repeat(indentStep());
    String indent = " ".repeat(indentOf(mapping));
    edits.add(TextEdit.insert(start, newKey + ":" + lineBreak() + indent + deeper));
    for (int line = file.lines().lineOf(start) + 1; line <= last; line++) {
      Span span = file.lines().line(line);
      if (!isBlank(span)) {
        edits.add(TextEdit.insert(span.start(), deeper));
      }
    }
    return edits;
  }

  /** Returns the edit that writes something else in place of a value. */
  public TextEdit replace(YamlNode value, String newText) {
    // The empty value of a bare key stands right behind the colon.
    String separator = value.span().isEmpty() ? " " : "";
    String written = JsonValue.isIn(document) ? JsonValue.of(newText) : newText;
    return TextEdit.replace(value.span(), separator + written);
  }

  /** Returns the column of a block mapping's keys, in characters. */
  public int indentOf(YamlMapping mapping) {
    // Merges that are too many are taken out, and may have been all.
    int start =
        mapping.entries().isEmpty()
            ? mapping.span().start()
            : mapping.entries().get(0).span().start();
    return file.position(start).character();
  }

  /** Returns by how many columns the document indents: as its first nested mapping does. */
  public int indentStep() {
    return document
        .rootMapping()
        .flatMap(
            root ->
                root.entries().stream()
                    .filter(
                        entry -> entry.value() instanceof YamlMapping nested && !nested.isFlow())
                    .map(entry -> indentOf((YamlMapping) entry.value()) - indentOf(root))
                    .filter(step -> step > 0)
                    .findFirst())
        .orElse(DEFAULT_STEP);
  }

  /** Returns the line break that the document uses. */
  public String lineBreak() {
    int lineFeed = file.text().indexOf('\n');
    return lineFeed > 0 && file.text().charAt(lineFeed - 1) == '\r' ? "\r\n" : "\n";
  }

  private static int lastOffset(YamlEntry entry) {
    return Math.max(entry.key().span().end(), entry.value().span().end());
  }

  private boolean isBlank(Span span) {
    return file.text(span).isBlank();
  }

  /** Joins lines of block style: those that are indented go into the braces of the one above. */
  private String flow(List<String> lines) {
    if (JsonValue.isIn(document)) {
      String braced = JsonValue.of(String.join("\n", lines));
      return braced.startsWith("{") ? braced.substring(1, braced.length() - 1) : braced;
    }
    StringBuilder text = new StringBuilder();
    boolean nested = false;
    for (String line : lines) {
      boolean deeper = line.startsWith(" ");
      if (deeper && !nested) {
        text.append(" {");
      } else if (nested && !deeper) {
        text.append("}, ");
      } else if (!text.isEmpty()) {
        text.append(", ");
      }
      text.append(line.strip());
      nested = deeper;
    }
    return nested ? text.append('}').toString() : text.toString();
  }

  private String block(List<String> lines, int indent) {
    List<String> indented = new ArrayList<>();
    lines.forEach(line -> indented.add(" ".repeat(indent) + line));
    return String.join(lineBreak(), indented);
  }
}
