// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.text.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A file after its fixes.
 *
 * @param before the file as it was
 * @param result the file as it is now, and what is found in it
 * @param applied how many findings of each rule were mended, by id
 * @param rounds how often fixes were applied; 0 where nothing changed
 */
public record FixedFile(
    SourceFile before, LintResult result, Map<RuleId, Integer> applied, int rounds) {
  public FixedFile {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(result, "result");
    applied = Collections.unmodifiableMap(new TreeMap<>(applied));
  }

  /** Returns the new text. */
  public String text() {
    return result.file().text();
  }

  /** Returns whether the text is another one. */
  public boolean isChanged() {
    return !text().equals(before.text());
  }

  /** Returns what still has a fix that can be trusted so far, but would do harm. */
  public List<Diagnostic> left(Applicability boldest) {
    return result.diagnostics().stream()
        .filter(finding -> FixAll.chosen(finding, boldest).isPresent())
        .toList();
  }
}
