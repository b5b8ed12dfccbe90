// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fixes of one text that can be applied at once. Each is taken whole or not at all, and no two of
 * them reach for the same part of the text.
 *
 * <p>A fix reaches from its first edit to its last one, because what stands between them may be
 * what it moves; and over whole lines where it spans several, because it counts on their indents.
 */
public final class FixBatch {
  private final LineIndex lines;
  private final Set<List<TextEdit>> taken = new LinkedHashSet<>();
  private final TreeMap<Integer, Reach> reaches = new TreeMap<>();

  /** The part of the text that a fix needs for itself. */
  private record Reach(Span span, boolean inserts) {
    /** What is inserted at a border may belong to either side, so that neighbours need order. */
    boolean meets(Reach other) {
      boolean overlap = span.start() < other.span.end() && other.span.start() < span.end();
      boolean touch = span.start() <= other.span.end() && other.span.start() <= span.end();
      return overlap || (touch && (inserts || other.inserts));
    }
  }

  /** Makes a batch with nothing in it. */
  public FixBatch(LineIndex lines) {
    this.lines = lines;
  }

  /** Takes a fix, and returns whether there was room; one with the same edits needs none. */
  public boolean add(Fix fix) {
    if (taken.contains(fix.edits())) {
      return true;
    }
    Reach reach = reachOf(fix);
    if (meets(reach, reaches.floorEntry(reach.span.start()))
        || meets(reach, reaches.ceilingEntry(reach.span.start()))) {
      return false;
    }
    reaches.put(reach.span.start(), reach);
    taken.add(fix.edits());
    return true;
  }

  private static boolean meets(Reach reach, Map.@Nullable Entry<Integer, Reach> neighbour) {
    return neighbour != null && reach.meets(neighbour.getValue());
  }

  private Reach reachOf(Fix fix) {
    List<TextEdit> edits = fix.edits();
    Span whole = edits.get(0).span().to(edits.get(edits.size() - 1).span());
    boolean inserts = edits.stream().anyMatch(edit -> edit.span().isEmpty());
    int first = lines.lineOf(whole.start());
    int last = lines.lineOf(whole.end());
    boolean oneLine = first == last && edits.stream().noneMatch(FixBatch::breaksLines);
    if (oneLine || isWholeLines(whole)) {
      return new Reach(whole, inserts);
    }
    return new Reach(
        new Span(lines.lineWithBreak(first).start(), lines.lineWithBreak(last).end()), inserts);
  }

  private static boolean breaksLines(TextEdit edit) {
    return edit.newText().indexOf('\n') >= 0 || edit.newText().indexOf('\r') >= 0;
  }

  /** Lines that go as a whole leave the next one as it is. */
  private boolean isWholeLines(Span span) {
    return !span.isEmpty()
        && lines.line(lines.lineOf(span.start())).start() == span.start()
        && lines.line(lines.lineOf(span.end())).start() == span.end();
  }

  /** Returns the text with all that was taken. */
  public String applyTo(String text) {
    List<TextEdit> edits = new ArrayList<>();
    taken.forEach(edits::addAll);
    return TextEdit.applyAll(text, edits);
  }
}
