// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;

/**
 * By what it is judged whether fixes have harmed a file.
 *
 * @param faults places that are no YAML
 * @param lost values that are not loaded, because their key is written twice
 * @param bare keys with no value
 * @param errors findings at level ERROR
 */
record FileForm(long faults, long lost, long bare, long errors) {
  static FileForm of(LintResult result) {
    YamlDocument document = result.document();
    return new FileForm(
        document.faults().size(),
        document.mappings().stream().mapToLong(FileForm::lost).sum(),
        document.nodes().stream().filter(FileForm::isBare).count(),
        result.diagnostics().stream().filter(one -> one.severity() == Severity.ERROR).count());
  }

  private static long lost(YamlMapping mapping) {
    long own = mapping.entries().stream().filter(entry -> !entry.isMerge()).count();
    return own
        - mapping.entries().stream()
            .filter(entry -> !entry.isMerge())
            .map(entry -> entry.name())
            .distinct()
            .count();
  }

  private static boolean isBare(Object node) {
    return node instanceof YamlScalar scalar && scalar.span().isEmpty();
  }

  /** A line that can be read at last may bring errors to light that were there before. */
  boolean isNoWorseThan(FileForm before) {
    return faults <= before.faults
        && lost <= before.lost
        && bare <= before.bare
        && (errors <= before.errors || faults < before.faults);
  }
}
