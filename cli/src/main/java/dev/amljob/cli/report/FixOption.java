// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import java.util.Optional;

/**
 * The options of {@code amljob lint} that apply a fix, as they are typed; of several fixes, each
 * applies the first.
 */
final class FixOption {
  private static final String SAFE = "--fix";
  private static final String UNSAFE = "--fix --unsafe-fixes";

  private FixOption() {}

  /** Returns what applies one of a finding's fixes; absent where nothing does. */
  static Optional<String> of(Fix fix, Diagnostic finding, FileReport file) {
    if (!file.isMendable()) {
      return Optional.empty();
    }
    if (safeFix(finding).filter(fix::equals).isPresent()) {
      return Optional.of(SAFE);
    }
    boolean first = finding.fixes().get(0).equals(fix);
    return first && fix.applicability() != Applicability.SAFE
        ? Optional.of(UNSAFE)
        : Optional.empty();
  }

  /** Returns what mends a finding; absent where nothing does. */
  static Optional<String> of(Diagnostic finding, FileReport file) {
    return safeFix(finding)
        .or(() -> finding.fixes().stream().findFirst())
        .flatMap(fix -> of(fix, finding, file));
  }

  /** Returns whether {@code --fix} alone mends a finding. */
  static boolean isSafe(Diagnostic finding, FileReport file) {
    return file.isMendable() && safeFix(finding).isPresent();
  }

  private static Optional<Fix> safeFix(Diagnostic finding) {
    return finding.fixes().stream()
        .filter(fix -> fix.applicability() == Applicability.SAFE)
        .findFirst();
  }
}
