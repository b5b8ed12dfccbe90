// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment.Placement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what each comment of a document belongs to. */
final class CommentOwners {
  private final SourceFile source;
  private final Slots slots;

  private CommentOwners(SourceFile source, @Nullable YamlNode root) {
    this.source = source;
    this.slots = Slots.of(root, source);
  }

  static List<YamlComment> of(SourceFile source, @Nullable YamlNode root, List<Span> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    CommentOwners owners = new CommentOwners(source, root);
    List<YamlComment> comments = new ArrayList<>(spans.size());
    for (Span span : spans) {
      comments.add(owners.comment(span));
    }
    return comments;
  }

  private YamlComment comment(Span span) {
    int lineStart = source.lines().line(source.lines().lineOf(span.start())).start();
    int content = lineStart;
    while (content < span.start() && isBlank(source.text().charAt(content))) {
      content++;
    }
    if (content < span.start()) {
      YamlNode behind = slots.endingIn(lineStart, span.start());
      if (behind != null) {
        return made(span, Placement.TRAILING, behind);
      }
    }
    return ownLine(span, span.start() - lineStart);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == Chars.BYTE_ORDER_MARK;
  }

  private YamlComment ownLine(Span span, int column) {
    Slots.Slot next = slots.after(span.start());
    Slots.Slot previous = slots.before(span.start());
    Slots.Container open = previous == null ? null : previous.container();
    while (open != null && open.node().span().end() <= span.start()) {
      open = open.parent();
    }
    boolean nextIsInside =
        next != null && (open == null || next.start() < open.node().span().end());
    if (open != null && open.isFlow() && !nextIsInside) {
      return made(span, Placement.BELOW, open.node());
    }
    if (next != null && (previous == null || isAbove(column, next, previous))) {
      return made(span, Placement.ABOVE, next.owner());
    }
    Slots.Container ended = previous == null ? null : previous.container();
    Slots.Container best = ended;
    while (ended != null && (next == null || ended != next.container())) {
      best = ended;
      if (ended.column() <= column) {
        break;
      }
      ended = ended.parent();
    }
    YamlNode owner = best != null ? best.node() : previous == null ? null : previous.owner();
    return made(span, Placement.BELOW, owner);
  }

  /** Returns whether a comment's column, and what stands before it, make it the next value's. */
  private static boolean isAbove(int column, Slots.Slot next, Slots.Slot previous) {
    Slots.Container container = next.container();
    return container == null
        || container == previous.container()
        || container.isFlow()
        || next.equals(container.firstSlot())
        || column <= container.column();
  }

  private YamlComment made(Span span, Placement placement, @Nullable YamlNode owner) {
    String text = source.text().substring(span.start() + 1, span.end()).strip();
    return new YamlComment(span, text, placement, owner);
  }
}
