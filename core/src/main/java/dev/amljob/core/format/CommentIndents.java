// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlComment.Placement;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives comments on lines of their own the indentation of what they belong to.
 *
 * <p>One that stands farther to the right than the comment above it keeps its distance from that:
 * keys that were commented out keep their shape.
 */
final class CommentIndents {
  private final YamlDocument document;
  private final Page page;
  private final Indents indents;
  private final Map<YamlNode, Integer> columns;
  private final Map<Integer, Integer> aboveFirst = new HashMap<>();

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
      Span whole = page.line(line);
      boolean alone = page.afterBlanks(whole.start()) == comment.span().start();
      if (alone && !indents.knows(line)) {
        place(comment, line, above);
        above = line;
      }
    }
  }

  private void place(YamlComment comment, int line, int above) {
    YamlNode owner = comment.owner().orElse(null);
    if (owner == null) {
      return;
    }
    boolean isAbove = comment.placement() == Placement.ABOVE;
    int ownerLine = page.lineOf(owner);
    int old = isAbove ? page.indentation(ownerLine) : page.column(owner.span().start());
    int now = isAbove ? indents.of(ownerLine) : columns.getOrDefault(owner, old);
    int indentation = page.indentation(line);
    boolean hangs =
        indentation != old && above == line - 1 && indentation > page.indentation(above);
    indents.set(
        line,
        hangs
            ? indents.of(above) + indentation - page.indentation(above)
            : aboveFirst.getOrDefault(line, now));
  }
}
