// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment.Placement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each comment the value that it belongs to. */
final class CommentOwners {
  private final SourceFile source;
  private final List<YamlNode> heads = new ArrayList<>();
  private final List<YamlNode> collections = new ArrayList<>();
  private final Deque<Column> columns = new ArrayDeque<>();
  private int next;
  private int nextCollection;

  /** A collection that began, with its column; those on the stack are ever farther to the right. */
  private record Column(YamlNode collection, int column) {}

  private CommentOwners(SourceFile source) {
    this.source = source;
  }

  static List<YamlComment> assign(SourceFile source, @Nullable YamlNode root, List<Span> comments) {
    if (comments.isEmpty()) {
      return List.of();
    }
    CommentOwners owners = new CommentOwners(source);
    if (root != null) {
      owners.collect(root);
    }
    return comments.stream().map(owners::owned).toList();
  }

  /**
   * Collects keys and items, which own comments, and the collections that they are in, in the order
   * of the text.
   */
  private void collect(YamlNode root) {
    if (!(root instanceof YamlMapping) && !(root instanceof YamlSequence)) {
      heads.add(root);
    }
    for (YamlNode node : WrittenNodes.of(root)) {
      if (node instanceof YamlMapping mapping) {
        collections.add(mapping);
        mapping.entries().forEach(entry -> heads.add(entry.key()));
      } else if (node instanceof YamlSequence sequence) {
        collections.add(sequence);
        heads.addAll(sequence.items());
      }
    }
    heads.sort((left, right) -> Integer.compare(left.span().start(), right.span().start()));
  }

  private YamlComment owned(Span span) {
    LineIndex lines = source.lines();
    while (next < heads.size() && heads.get(next).span().start() < span.start()) {
      next++;
    }
    int line = lines.lineOf(span.start());
    int column = span.start() - lines.line(line).start();
    boolean alone = source.text(new Span(lines.line(line).start(), span.start())).isBlank();
    if (!alone && next > 0) {
      return comment(span, Placement.TRAILING, heads.get(next - 1));
    }
    YamlNode below = next < heads.size() ? heads.get(next) : null;
    if (below != null && column(below) >= column) {
      return comment(span, Placement.ABOVE, below);
    }
    YamlNode enclosing = enclosing(span, column);
    if (enclosing != null) {
      return comment(span, Placement.BELOW, enclosing);
    }
    return comment(span, Placement.ABOVE, below);
  }

  /** Returns the innermost collection that begins before a comment, no farther to the right. */
  private @Nullable YamlNode enclosing(Span comment, int column) {
    while (nextCollection < collections.size()
        && collections.get(nextCollection).span().start() < comment.start()) {
      open(collections.get(nextCollection++));
    }
    for (Column open : columns) {
      if (open.column <= column) {
        return open.collection;
      }
    }
    return null;
  }

  /** Keeps a collection in place of those that no later comment can belong to. */
  private void open(YamlNode collection) {
    int column = column(collection);
    while (!columns.isEmpty() && columns.element().column >= column) {
      columns.pop();
    }
    columns.push(new Column(collection, column));
  }

  private int column(YamlNode node) {
    return source.position(node.span().start()).character();
  }

  private YamlComment comment(Span span, Placement placement, @Nullable YamlNode owner) {
    String text = source.text(span).substring(1).strip();
    return new YamlComment(span, text, placement, owner);
  }
}
