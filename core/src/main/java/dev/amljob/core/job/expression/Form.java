// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

/** How an expression is spelt, rightly or wrongly. */
public enum Form {
  /** <code>${{inputs.a}}</code>, with or without blanks at its ends. */
  BINDING,
  /** <code>$[[--flag ${{inputs.a}}]]</code>: a part that a component drops without the input. */
  OPTIONAL_BLOCK,
  /** <code>{inputs.a}</code>: the old spelling of a binding, which the reference rewrites. */
  SINGLE_BRACE,
  /**
   * <code>${inputs.a}</code>: the reference rewrites the part after the dollar, which leaves <code>
   * $${{inputs.a}}</code>.
   */
  DOLLAR_SINGLE_BRACE,
  /** <code>${{inputs.a</code> or <code>${{inputs.a}</code>. */
  UNCLOSED,
  /** <code>${{}}</code>. */
  EMPTY,
  /** <code>${{inputs.a b}}</code>: blanks inside of it. */
  INNER_BLANKS,
  /** <code>${{inputs[a]}}</code>. */
  INDEXED,
  /** <code>{{inputs.a}}</code>. */
  NO_DOLLAR,
  /** <code>$ {{inputs.a}}</code>. */
  DOLLAR_APART,
  /** <code>${ {inputs.a}}</code>. */
  BRACES_APART,
  /** <code>${inputs.a}}</code>, <code>{inputs.a}}</code> or <code>{{inputs.a}</code>. */
  UNEVEN_BRACES,
  /** <code>inputs.a}}</code> or <code>$inputs.a}}</code>. */
  STRAY_CLOSE;

  /** Returns whether an expression so spelt is replaced when the job runs. */
  public boolean isWellFormed() {
    return this == BINDING || this == OPTIONAL_BLOCK || this == SINGLE_BRACE;
  }
}
