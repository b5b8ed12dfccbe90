// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each line the indentation that its place in the tree calls for.
 *
 * <p>What lies within a key stands one step to its right, dashes too; what follows a dash, two
 * columns behind that. The lines of one scalar move together, so that what is written stays in
 * shape. What is written in an unusual way, such as a key after {@code ?}, moves as a whole.
 */
final class Layout {
  private static final int DASH = 2;

  private final YamlDocument document;
  private final Page page;
  private final int step;
  private final Indents indents;
  private final CommentIndents comments;
  private final List<TextEdit> gaps = new ArrayList<>();

  /** The column of what something lies in: where it is, and where it is to be. */
  private record Home(int old, int now, int inner) {
    int shift() {
      return now - old;
    }
  }

  private Layout(YamlDocument document, int step) {
    this.document = document;
    this.page = new Page(document.source());
    this.step = step;
    this.indents = new Indents(page);
    this.comments = new CommentIndents(document, page, indents);
  }

  static List<Change> changes(YamlDocument document, int step) {
    Layout layout = new Layout(document, step);
    document.root().ifPresent(layout::placeRoot);
    layout.comments.place();
    return layout.grouped();
  }

  private void placeRoot(YamlNode root) {
    if (isBlock(root) && Head.of(root.span().start(), page).startsLine()) {
      place(root, 0);
    }
  }

  private void place(YamlNode collection, int column) {
    int old = page.column(start(collection));
    comments.collectionMoves(collection, old, column);
    if (collection instanceof YamlMapping mapping) {
      if (mapping.entries().stream().allMatch(this::isUsual)) {
        placeMapping(mapping, old, column);
      } else {
        moveWhole(mapping, column);
      }
    } else {
      placeSequence((YamlSequence) collection, column);
    }
  }

  private void moveWhole(YamlMapping mapping, int column) {
    int start = start(mapping);
    indents.shift(
        page.lineOf(start) + (Head.of(start, page).startsLine() ? 0 : 1),
        page.lastLineOf(mapping),
        column - page.column(start));
  }

  /** Returns where a collection begins: at a dash, a question mark, or its first key. */
  private int start(YamlNode collection) {
    if (collection instanceof YamlMapping mapping) {
      Head head = Head.of(mapping.entries().get(0).key().span().start(), page);
      return head.isAfter('?') ? page.beforeBlanks(head.start()) - 1 : head.start();
    }
    return collection.span().start();
  }

  /** Returns whether an entry is a key with a colon on one line. */
  private boolean isUsual(YamlEntry entry) {
    Span key = entry.key().span();
    Head head = Head.of(key.start(), page);
    return (head.startsLine() || head.isAfter('-'))
        && page.lineOf(entry.key()) == page.lastLineOf(entry.key())
        && page.at(page.afterBlanks(key.end())) == ':';
  }

  private void placeMapping(YamlMapping mapping, int old, int column) {
    for (YamlEntry entry : mapping.entries()) {
      int start = Head.of(entry.key().span().start(), page).start();
      int line = page.lineOf(start);
      if (page.indentation(line) == page.column(start)) {
        indents.set(line, column);
      }
      placeValue(entry.value(), line, new Home(old, column, column + step));
    }
  }

  private void placeSequence(YamlSequence sequence, int column) {
    int end = sequence.span().start();
    for (YamlNode item : sequence.items()) {
      int dash = Dashes.next(end, page);
      int line = page.lineOf(dash);
      int old = page.column(dash);
      if (page.indentation(line) == old) {
        indents.set(line, column);
      }
      Home home = new Home(old, column, column + DASH);
      int next = page.afterBlanks(dash + 1);
      if (!page.isLineEnd(next) && page.at(next) != '#' && next != dash + 2) {
        gaps.add(TextEdit.replace(new Span(dash + 1, next), " "));
      }
      placeValue(item, line, home);
      end = Math.max(dash + 1, item.span().end());
    }
  }

  /**
   * Places a value that belongs to a key or a dash.
   *
   * @param line the line of the key or dash
   */
  private void placeValue(YamlNode value, int line, Home home) {
    int valueLine = page.lineOf(value);
    for (int between = line + 1; between < valueLine; between++) {
      if (page.at(page.afterBlanks(page.line(between).start())) == '#') {
        comments.standsAboveFirst(between, home.inner);
      } else if (!page.isBlank(between)) {
        // An anchor or a tag.
        indents.set(between, home.inner);
      }
    }
    boolean below = valueLine > line;
    if (isBlock(value)) {
      place(value, home.inner);
    } else if (value instanceof YamlScalar scalar && scalar.style().isBlock()) {
      if (below) {
        indents.set(valueLine, home.inner);
      }
      placeBlockText(BlockText.of(scalar, page), home);
    } else {
      int shift = home.shift();
      if (below) {
        shift = home.inner - page.indentation(valueLine);
        indents.set(valueLine, home.inner);
      }
      indents.shift(valueLine + 1, page.lastLineOf(value), shift);
    }
  }

  private void placeBlockText(BlockText block, Home home) {
    int old = block.indentation();
    int now = block.increment() > 0 ? home.now + block.increment() : home.inner;
    for (int line = block.firstLine(); line <= block.lastLine(); line++) {
      boolean isText = !page.isBlank(line) || page.indentation(line) > old;
      indents.set(line, isText ? page.indentation(line) + now - old : page.indentation(line));
    }
  }

  private static boolean isBlock(YamlNode node) {
    return (node instanceof YamlMapping mapping
            && !mapping.isFlow()
            && !mapping.entries().isEmpty())
        || (node instanceof YamlSequence list && !list.isFlow() && !list.items().isEmpty());
  }

  /** Returns one change for each entry at the top: they do not depend on one another. */
  private List<Change> grouped() {
    RootEntries entries = new RootEntries(document);
    List<List<TextEdit>> groups = new ArrayList<>();
    List<TextEdit> all = new ArrayList<>(gaps);
    for (int line = 0; line < page.lineCount(); line++) {
      indents.edit(line).ifPresent(all::add);
    }
    all.sort(TextEdit.IN_TEXT_ORDER);
    int last = -1;
    for (TextEdit edit : all) {
      int index = entries.index(edit.span().start());
      if (index != last) {
        groups.add(new ArrayList<>());
        last = index;
      }
      groups.get(groups.size() - 1).add(edit);
    }
    return groups.stream().map(Change::of).toList();
  }
}
