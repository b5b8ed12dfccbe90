// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes off spaces at the ends of lines and blank lines beyond one, and ends the text with one line
 * break.
 */
final class Whitespace {
  private final YamlDocument document;
  private final Page page;
  private final List<Change> changes = new ArrayList<>();

  /** Lines whose last spaces belong to a value. */
  private final BitSet untrimmed = new BitSet();

  /** Blank lines that belong to a value. */
  private final BitSet counted = new BitSet();

  private @Nullable YamlScalar lastBlock;

  private Whitespace(YamlDocument document) {
    this.document = document;
    this.page = new Page(document.source());
  }

  static List<Change> changes(YamlDocument document) {
    Whitespace whitespace = new Whitespace(document);
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar) {
        whitespace.protect(scalar);
      }
    }
    whitespace.trimLines();
    whitespace.trimEnd();
    return whitespace.changes;
  }

  private void protect(YamlScalar scalar) {
    int first = page.lineOf(scalar);
    int last = page.lastLineOf(scalar);
    if (scalar.style().isBlock()) {
      protect(BlockText.of(scalar, page));
      lastBlock = scalar;
    } else {
      counted.set(first, last);
      if (scalar.style() != ScalarStyle.PLAIN) {
        untrimmed.set(first, last);
      }
    }
  }

  private void protect(BlockText block) {
    for (int line = block.firstLine(); line <= block.lastLine(); line++) {
      boolean blank = page.isBlank(line);
      untrimmed.set(line, !blank || page.line(line).length() > block.indentation());
      counted.set(line, blank);
    }
    counted.set(block.lastLine() + 1, block.lastLineKept(page) + 1);
  }

  private void trimLines() {
    boolean roomForBlank = false;
    int lastText = lastText();
    for (int line = 0; line <= lastText; line++) {
      Span span = page.line(line);
      if (!page.isBlank(line) || counted.get(line)) {
        roomForBlank = true;
      } else if (roomForBlank) {
        roomForBlank = false;
      } else {
        delete(new Span(span.start(), page.afterLine(line)));
        continue;
      }
      int end = Math.max(span.start(), page.beforeBlanks(span.end()));
      if (!untrimmed.get(line)) {
        delete(new Span(end, span.end()));
      }
    }
  }

  /** Returns the last line that is not blank or whose blanks count; -1 where there is none. */
  private int lastText() {
    int line = page.lineCount() - 1;
    while (line >= 0 && page.isBlank(line) && !counted.get(line)) {
      line--;
    }
    return line;
  }

  private void delete(Span span) {
    if (!span.isEmpty()) {
      changes.add(Change.of(TextEdit.delete(span)));
    }
  }

  private void trimEnd() {
    int line = lastText();
    if (line < 0 || counted.get(line)) {
      // The last blank lines are those of a value.
      return;
    }
    int end = page.afterLine(line);
    if (end > page.line(line).end()) {
      delete(new Span(end, page.text().length()));
    } else {
      changes.add(Change.of(lastBreak(line)));
    }
  }

  /** The break that is missing would become part of a block scalar that does not strip it. */
  private List<TextEdit> lastBreak(int line) {
    List<TextEdit> edits = new ArrayList<>();
    if (lastBlock != null && page.lastLineOf(lastBlock) == line) {
      BlockText block = BlockText.of(lastBlock, page);
      if (!block.strips() && block.firstLine() <= line) {
        edits.add(TextEdit.replace(block.header(), block.strippingHeader(page)));
      }
    }
    edits.add(TextEdit.insert(page.text().length(), new YamlEdits(document).lineBreak()));
    return edits;
  }
}
