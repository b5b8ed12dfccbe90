// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A place in a text that stands for something else, or was meant to: <code>${{inputs.a}}</code>.
 *
 * <p>Spans are places in the source, whatever quotes, escapes or folding lie between it and the
 * text. A part that is not written is an empty text where it would stand.
 *
 * @param form how it is spelt
 * @param text the whole of it, as decoded
 * @param span the place of the whole
 * @param context the first word, as written: <code>inputs</code>
 * @param name the second: <code>a</code>
 * @param member what follows the name and a dot, as in <code>${{inputs.a.path}}</code>
 * @param bracketed whether it ends a plain bracket, as in <code>[--flag ${{inputs.a}}]</code>; the
 *     reference does not look up the names of such
 */
public record Expression(
    Form form, String text, Span span, Part context, Part name, Part member, boolean bracketed) {
  /**
   * A word of an expression.
   *
   * @param text as decoded; empty where it is not written
   * @param span its place, empty where it is not written
   */
  public record Part(String text, Span span) {
    public Part {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }

    /** Returns whether there is no such word. */
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  public Expression {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(member, "member");
  }

  /** Returns whether it speaks of an input, whatever its form. */
  public boolean isInput() {
    return context.text().equals("inputs");
  }

  /** Returns whether it speaks of an output, whatever its form. */
  public boolean isOutput() {
    return context.text().equals("outputs");
  }
}
