// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import java.util.Locale;

/** What a mistake costs or who cares about it; a rule has any number of these. */
public enum Tag {
  /** Machines run for nothing, or longer than needed. */
  COST,
  /** Secrets leak, or rights are other than they look. */
  SECURITY,
  /** A spelling, an image or an environment of the past. */
  LEGACY,
  /** Seen only with a view of the files beside the job. */
  FILE,
  /** The file loads; it is refused, or fails, once it is submitted. */
  SUBMIT,
  /** The same job tomorrow may be another one. */
  REPRODUCIBILITY,
  /** The job runs; it could be written more clearly. */
  STYLE;

  /** Returns the name as people read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
