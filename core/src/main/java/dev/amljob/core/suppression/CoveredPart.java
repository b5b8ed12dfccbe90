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
import org.jspecify.annotations.Nullable;

/**
 * The part of a file in which a suppression works. Behind something, that is its own line; on a
 * line of its own, the entry or the item below it, with all that belongs to it.
 */
final class CoveredPart {
  private CoveredPart() {}

  static Span of(YamlComment comment, YamlDocument document) {
    LineIndex lines = document.source().lines();
    int own = lines.lineOf(comment.span().start());
    if (comment.placement() == YamlComment.Placement.TRAILING) {
      return withBlockScalar(lines.line(own), document);
    }
    // From here on: what is found in another comment has no other place to be covered from.
    Span below = comment.span().to(nextLine(own, document));
    if (comment.placement() == YamlComment.Placement.BELOW || comment.owner().isEmpty()) {
      // Nothing follows that it could belong to; broken text may.
      return below;
    }
    YamlNode owner = comment.owner().get();
    Span whole = below.to(owner.span());
    YamlEntry entry = entryOf(owner, document);
    return entry == null ? whole : whole.to(entry.value().span());
  }

  /** No comment can stand within a block scalar: one behind its {@code |} speaks for all of it. */
  private static Span withBlockScalar(Span line, YamlDocument document) {
    Span covered = line;
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar
          && scalar.style().isBlock()
          && line.covers(Span.at(scalar.span().start()))) {
        covered = covered.to(scalar.span());
      }
    }
    return covered;
  }

  private static Span nextLine(int line, YamlDocument document) {
    LineIndex lines = document.source().lines();
    String text = document.source().text();
    for (int next = line + 1; next < lines.lineCount(); next++) {
      String content = lines.line(next).of(text).strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        return lines.line(next);
      }
    }
    return lines.line(line);
  }

  private static @Nullable YamlEntry entryOf(YamlNode key, YamlDocument document) {
    for (YamlMapping mapping : document.mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.key() == key) {
          return entry;
        }
      }
    }
    return null;
  }
}
