// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line that was just begun, and the column at which what comes next in it likely begins: that of
 * the key above, or one step to its right where its value is still to come. Says nothing where that
 * is not clear.
 */
public final class NewLine {
  private final YamlDocument document;
  private final Page page;
  private final int step;

  private NewLine(YamlDocument document, int step) {
    this.document = document;
    this.page = new Page(document.source());
    this.step = step;
  }

  /**
   * Returns the edit that indents the line of a cursor, if that line is still empty.
   *
   * @param step by how many columns to indent where the document itself does not show it
   */
  public static Optional<TextEdit> indented(YamlDocument document, int offset, int step) {
    boolean shown =
        document
            .rootMapping()
            .filter(root -> root.entries().stream().anyMatch(NewLine::isNested))
            .isPresent();
    int own = shown ? new YamlEdits(document).indentStep() : step;
    return new NewLine(document, own).edit(offset);
  }

  private static boolean isNested(YamlEntry entry) {
    return entry.value() instanceof YamlMapping mapping && !mapping.isFlow();
  }

  private Optional<TextEdit> edit(int offset) {
    int line = page.lineOf(offset);
    if (line == 0 || !page.isBlank(line) || page.isBlank(line - 1) || isBroken(line - 1)) {
      return Optional.empty();
    }
    OptionalInt column = column(line - 1);
    Span blanks = page.line(line);
    return column.isPresent() && column.getAsInt() != blanks.length()
        ? Optional.of(TextEdit.replace(blanks, " ".repeat(column.getAsInt())))
        : Optional.empty();
  }

  private boolean isBroken(int line) {
    Span whole = page.line(line);
    return document.faults().stream()
        .anyMatch(
            fault -> fault.span().start() <= whole.end() && whole.start() <= fault.span().end());
  }

  /** Returns the column for what comes below a line. */
  private OptionalInt column(int above) {
    int start = page.afterBlanks(page.line(above).start());
    int end = page.beforeBlanks(page.line(above).end());
    if (page.at(start) == '#' || isInBlock(start)) {
      return OptionalInt.of(page.column(start));
    }
    int first = start;
    while (page.at(first) == '-' && first + 1 < end && page.at(first + 1) == ' ') {
      first = page.afterBlanks(first + 1);
    }
    for (YamlMapping mapping : document.mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        if (!mapping.isFlow() && entry.key().span().start() == first) {
          return below(entry, above);
        }
      }
    }
    return item(start, first, end, above);
  }

  private OptionalInt below(YamlEntry entry, int line) {
    int column = page.column(entry.key().span().start());
    YamlNode value = entry.value();
    if (value instanceof YamlScalar scalar
        && scalar.style().isBlock()
        && page.lineOf(value) == line) {
      int begun = BlockText.of(scalar, page).indentation();
      return OptionalInt.of(begun > 0 ? begun : column + step);
    }
    if (value.span().isEmpty()) {
      return OptionalInt.of(column + step);
    }
    if (page.lineOf(value) > line) {
      return OptionalInt.of(page.column(value.span().start()));
    }
    return page.lastLineOf(value) == line ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** Returns the column of the next item below one that is a value on one line, or nothing yet. */
  private OptionalInt item(int start, int first, int end, int line) {
    boolean dash = page.at(start) == '-';
    if (dash && end == start + 1) {
      return OptionalInt.of(page.column(start) + 2);
    }
    for (YamlNode node : document.nodes()) {
      if (dash && node instanceof YamlSequence list && !list.isFlow()) {
        for (YamlNode one : list.items()) {
          if (one.span().start() == first
              && page.lastLineOf(one) == line
              && one instanceof YamlScalar) {
            return OptionalInt.of(page.column(start));
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean isInBlock(int offset) {
    return NodePath.at(document, offset)
        .last()
        .filter(node -> node instanceof YamlScalar scalar && scalar.style().isBlock())
        .filter(node -> page.lineOf(node) < page.lineOf(offset))
        .isPresent();
  }
}
