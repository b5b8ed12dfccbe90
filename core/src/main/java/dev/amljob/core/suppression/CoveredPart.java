// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.IdentityHashMap;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The part of a file in which a suppression works. Behind something, that is its own line; on a
 * line of its own, the entry or the item below it, with all that belongs to it.
 */
final class CoveredPart {
  private final YamlDocument document;
  private final LineIndex lines;
  private final NavigableMap<Integer, YamlScalar> blocks = new TreeMap<>();
  private final IdentityHashMap<YamlNode, YamlNode> values = new IdentityHashMap<>();

  /** Of the comment that was asked for last, the line below, where that is known. */
  private int lastOwn = -1;

  private int lastBelow = -1;

  /** Looks through a document once, however many comments there are. */
  CoveredPart(YamlDocument document) {
    this.document = document;
    this.lines = document.source().lines();
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar && scalar.style().isBlock()) {
        blocks.put(scalar.span().start(), scalar);
      }
    }
    for (YamlMapping mapping : document.mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        values.putIfAbsent(entry.key(), entry.value());
      }
    }
  }

  /** Returns the part of a comment. */
  Span of(YamlComment comment) {
    int own = lines.lineOf(comment.span().start());
    if (comment.placement() == YamlComment.Placement.TRAILING) {
      return withBlockScalar(lines.line(own));
    }
    // From here on: what is found in another comment has no other place to be covered from.
    Span below = comment.span().to(lines.line(lineBelow(own)));
    if (comment.placement() == YamlComment.Placement.BELOW || comment.owner().isEmpty()) {
      // Nothing follows that it could belong to; broken text may.
      return below;
    }
    YamlNode owner = comment.owner().get();
    Span whole = below.to(owner.span());
    YamlNode value = values.get(owner);
    return value == null ? whole : whole.to(value.span());
  }

  /** No comment can stand within a block scalar: one behind its {@code |} speaks for all of it. */
  private Span withBlockScalar(Span line) {
    Span covered = line;
    for (YamlScalar block : blocks.subMap(line.start(), true, line.end(), true).values()) {
      covered = covered.to(block.span());
    }
    return covered;
  }

  /** Returns the next line that holds more than a comment, or the line itself if there is none. */
  private int lineBelow(int own) {
    if (own < lastOwn || own >= lastBelow) {
      lastBelow = searchBelow(own);
    }
    lastOwn = own;
    return lastBelow;
  }

  private int searchBelow(int own) {
    String text = document.source().text();
    for (int next = own + 1; next < lines.lineCount(); next++) {
      String content = lines.line(next).of(text).strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        return next;
      }
    }
    return own;
  }
}
