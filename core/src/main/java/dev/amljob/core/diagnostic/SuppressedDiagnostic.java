// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import java.util.Locale;
import java.util.Objects;

/**
 * A finding that the user does not want to hear of.
 *
 * @param diagnostic what was found
 * @param source what keeps it quiet
 * @param reason why, in the author's words; may be empty
 */
public record SuppressedDiagnostic(Diagnostic diagnostic, Source source, String reason) {
  /** Where it is written down that a finding is to be kept quiet. */
  public enum Source {
    /** In a comment of the file itself. */
    COMMENT,
    /** In a list of findings that were there before. */
    BASELINE;

    /** Returns the name as JSON has it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public SuppressedDiagnostic {
    Objects.requireNonNull(diagnostic, "diagnostic");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
  }
}
