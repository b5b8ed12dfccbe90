// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import java.util.Locale;

/**
 * What somebody types to find a symbol: letters that its name has, in that order, whatever lies
 * between them.
 *
 * @param letters in lower case
 */
record SymbolQuery(String letters) {
  /** How well a name fits, the best first. */
  enum Fit {
    BEGINS,
    CONTAINS,
    SCATTERED,
    NONE
  }

  static SymbolQuery of(String typed) {
    return new SymbolQuery(typed.toLowerCase(Locale.ROOT));
  }

  Fit fit(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int found = lower.indexOf(letters);
    if (found >= 0) {
      return found == 0 ? Fit.BEGINS : Fit.CONTAINS;
    }
    int at = 0;
    for (int i = 0; i < lower.length() && at < letters.length(); i++) {
      at += lower.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length() ? Fit.SCATTERED : Fit.NONE;
  }
}
