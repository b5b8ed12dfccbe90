// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives comments on lines of their own the indentation of what they stand above, or else of the
 * innermost mapping or list that has just been written and lies no farther to the right.
 *
 * <p>One that fits neither, and stands farther to the right than a comment above it, keeps its
 * distance from that: keys that were commented out keep their shape.
 */
final class CommentIndents {
  private final YamlDocument document;
  private final Page page;
  private final Indents indents;
  private final List<YamlNode> nodes;
  private final Map<YamlNode, Column> columns = new HashMap<>();
  private final Map<YamlNode, YamlNode> parents = new HashMap<>();
  private final Map<Integer, Integer> aboveFirst = new HashMap<>();

  /** Lines of the comments right above, each farther to the right than those before it. */
  private final Deque<Integer> run = new ArrayDeque<>();

  private int next;
  private int content;

  /** Where something stands, and where it is to stand. */
  private record Column(int old, int now) {}

  CommentIndents(YamlDocument document, Page page, Indents indents) {
    this.document = document;
    this.page = page;
    this.indents = indents;
    this.nodes = document.nodes();
  }

  /** Says where a mapping or a list in block style goes. */
  void collectionMoves(YamlNode collection, int old, int now) {
    columns.put(collection, new Column(old, now));
  }

  /** Says where a comment belongs that stands between a key or dash and its value. */
  void standsAboveFirst(int line, int column) {
    aboveFirst.put(line, column);
  }

  void place() {
    if (!document.comments().isEmpty()) {
      nodes.forEach(this::collectParents);
    }
    int above = -1;
    for (YamlComment comment : document.comments()) {
      int start = comment.span().start();
      int line = page.lineOf(start);
      boolean alone = page.afterBlanks(page.line(line).start()) == start;
      if (alone && !indents.knows(line)) {
        if (above != line - 1) {
          run.clear();
        }
        Column home = home(start, line);
        if (home != null) {
          place(line, home);
        }
        above = line;
      }
    }
  }

  private void collectParents(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        parents.put(entry.key(), mapping);
        parents.put(entry.value(), mapping);
      }
    } else if (node instanceof YamlSequence list) {
      list.items().forEach(item -> parents.put(item, list));
    }
  }

  private void place(int line, Column home) {
    int indentation = page.indentation(line);
    while (!run.isEmpty() && page.indentation(run.element()) > indentation) {
      run.pop();
    }
    boolean hangs = indentation != home.old && !run.isEmpty();
    indents.set(
        line,
        hangs
            ? indents.of(run.element()) + indentation - page.indentation(run.element())
            : home.now);
    run.push(line);
  }

  private @Nullable Column home(int comment, int line) {
    while (next < nodes.size() && nodes.get(next).span().start() < comment) {
      next++;
    }
    int below = below(line);
    int belowColumn = below < 0 ? -1 : page.indentation(below);
    if (aboveFirst.containsKey(line)) {
      return new Column(belowColumn, aboveFirst.get(line));
    }
    int column = page.indentation(line);
    if (column <= belowColumn || (next == 0 && below >= 0)) {
      return new Column(belowColumn, indents.of(below));
    }
    Column home = null;
    YamlNode node = next > 0 ? nodes.get(next - 1) : null;
    while (node != null) {
      Column candidate = columns.get(node);
      home = candidate == null ? home : candidate;
      node = candidate != null && candidate.old <= column ? null : parents.get(node);
    }
    return home;
  }

  /** Returns the next line that is neither blank nor a comment, or -1. */
  private int below(int line) {
    // Comments come in the order of the text, so that each line is looked at once.
    content = Math.max(content, line + 1);
    while (content < page.lineCount()
        && (page.isBlank(content)
            || page.at(page.line(content).start() + page.indentation(content)) == '#')) {
      content++;
    }
    return content < page.lineCount() ? content : -1;
  }
}
