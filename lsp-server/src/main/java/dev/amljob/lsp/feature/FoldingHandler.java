// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code textDocument/foldingRange}: entries of several lines, groups of comments, regions.
 */
public final class FoldingHandler {
  /** Returns what can be folded. */
  public List<FoldingRange> answer(Snapshot snapshot) {
    YamlDocument document = snapshot.document();
    LineIndex lines = snapshot.file().lines();
    List<FoldingRange> ranges = new ArrayList<>();
    for (YamlMapping mapping : document.mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        Span span = entry.span();
        // What an alias stands for may lie before its key.
        if (span.start() == entry.key().span().start()) {
          add(lines.lineOf(span.start()), lines.lineOf(lastOf(span)), null, ranges);
        }
      }
    }
    comments(document, lines, ranges);
    regions(document, lines, ranges);
    return ranges;
  }

  private static int lastOf(Span span) {
    return Math.max(span.start(), span.end() - 1);
  }

  private static void comments(YamlDocument document, LineIndex lines, List<FoldingRange> ranges) {
    int first = -1;
    int last = -1;
    for (YamlComment comment : document.comments()) {
      int line = lines.lineOf(comment.span().start());
      boolean alone = comment.placement() != YamlComment.Placement.TRAILING;
      if (!alone || line != last + 1 || first < 0) {
        add(first, last, FoldingRangeKind.Comment, ranges);
        first = alone ? line : -1;
      }
      last = alone ? line : -1;
    }
    add(first, last, FoldingRangeKind.Comment, ranges);
  }

  /** Regions may lie in one another; the last that was begun is the first that ends. */
  private static void regions(YamlDocument document, LineIndex lines, List<FoldingRange> ranges) {
    Deque<Integer> open = new ArrayDeque<>();
    for (YamlComment comment : document.comments()) {
      int line = lines.lineOf(comment.span().start());
      if (comment.text().matches("region\\b.*")) {
        open.push(line);
      } else if (comment.text().matches("endregion\\b.*") && !open.isEmpty()) {
        add(open.pop(), line, FoldingRangeKind.Region, ranges);
      }
    }
  }

  private static void add(int first, int last, @Nullable String kind, List<FoldingRange> ranges) {
    if (first >= 0 && last > first) {
      FoldingRange range = new FoldingRange(first, last);
      range.setKind(kind);
      ranges.add(range);
    }
  }
}
