// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlComment.Placement;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives comments on lines of their own the indentation of what they belong to.
 *
 * <p>One that stands farther to the right than a comment above it keeps its distance from that:
 * keys that were commented out keep their shape.
 */
final class CommentIndents {
  private final YamlDocument document;
  private final Page page;
  private final Indents indents;
  private final Map<YamlNode, Integer> columns;
  private final Map<Integer, Integer> aboveFirst = new HashMap<>();

  /** Lines of the comments right above, each farther to the right than those before it. */
  private final Deque<Integer> run = new ArrayDeque<>();

  CommentIndents(
      YamlDocument document, Page page, Indents indents, Map<YamlNode, Integer> columns) {
    this.document = document;
    this.page = page;
    this.indents = indents;
    this.columns = columns;
  }

  /** Says where a comment belongs that stands between a key or dash and its value. */
  void isAboveFirst(int line, int column) {
    aboveFirst.put(line, column);
  }

  void place() {
    int above = -1;
    for (YamlComment comment : document.comments()) {
      int line = page.lineOf(comment.span().start());
      boolean alone =
          page.afterBlanks(page.line(line).start()) == comment.span().start();
      if (alone && !indents.knows(line)) {
        if (above != line - 1) {
          run.clear();
        }
        place(comment, line);
        above = line;
      }
    }
  }

  private void place(YamlComment comment, int line) {
    YamlNode owner = comment.owner().orElse(null);
    if (owner == null) {
      return;
    }
    boolean isAbove = comment.placement() == Placement.ABOVE;
    int ownerLine = page.lineOf(owner);
    int old = isAbove ? page.indentation(ownerLine) : page.column(owner.span().start());
    int now = isAbove ? indents.of(ownerLine) : columns.getOrDefault(owner, old);
    int indentation = page.indentation(line);
    while (!run.isEmpty() && page.indentation(run.element()) > indentation) {
      run.pop();
    }
    boolean hangs = indentation != old && !run.isEmpty();
    indents.set(
        line,
        hangs
            ? indents.of(run.element()) + indentation - page.indentation(run.element())
            : aboveFirst.getOrDefault(line, now));
    run.push(line);
  }
}
