// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

/**
 * A half-open stretch of a text, in UTF-16 code units: the only way in which amljob says where
 * something is.
 *
 * @param start offset of the first code unit, 0 or more
 * @param end offset after the last code unit, {@code start} or more; equal for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Returns whether no text lies in this span. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether an offset lies in this span or right at its end, as a cursor does. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Returns whether the other span lies wholly within this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns a part of this span, by offsets relative to its start. */
  public Span part(int from, int to) {
    return new Span(start + from, start + to);
  }

  /** Returns the text under this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  // Written out: what a record has by itself is linked at its first call, which takes a
  // short-lived process milliseconds.

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
