// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** A text as it is written between quotes. */
public final class QuotedText {
  private QuotedText() {}

  /**
   * Returns a text between quotes: double ones, unless it holds characters that those would change.
   */
  public static String of(String text) {
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return plain ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
  }
}
