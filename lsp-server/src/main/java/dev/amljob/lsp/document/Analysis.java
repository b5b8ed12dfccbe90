// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.linter.LintResult;
import java.util.Set;

/**
 * What was found out about one version of a document.
 *
 * @param result what the linter says
 * @param askedNames the other files that this depends on, whether they are there or not
 */
record Analysis(LintResult result, Set<String> askedNames) {
  Analysis {
    askedNames = Set.copyOf(askedNames);
  }
}
