// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.job.DocumentKind;
import java.util.Optional;

/**
 * The option of {@code amljob lint} that applies a fix; of several fixes, each applies the first.
 */
final class FixOption {
  private static final String SAFE = "--fix";
  private static final String UNSAFE = "--unsafe-fixes";

  private FixOption() {}

  /** Returns the option that applies one of a finding's fixes; absent where none does. */
  static Optional<String> of(Fix fix, Diagnostic finding, FileReport file) {
    if (file.result().classification().kind() == DocumentKind.CONFIGURATION) {
      // With a mistake there nothing is linted, and so nothing is mended.
      return Optional.empty();
    }
    if (Counts.safeFix(finding).filter(fix::equals).isPresent()) {
      return Optional.of(SAFE);
    }
    boolean first = finding.fixes().get(0).equals(fix);
    return first && fix.applicability() != Applicability.SAFE
        ? Optional.of(UNSAFE)
        : Optional.empty();
  }

  /** Returns the option that mends a finding; absent where none does. */
  static Optional<String> of(Diagnostic finding, FileReport file) {
    return Counts.safeFix(finding)
        .or(() -> finding.fixes().stream().findFirst())
        .flatMap(fix -> of(fix, finding, file));
  }
}
