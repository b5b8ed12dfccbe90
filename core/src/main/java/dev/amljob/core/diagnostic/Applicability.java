// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

/** How far a fix can be trusted. */
public enum Applicability {
  /** The loaded job stays as it was but for the mistake, or the file could not be loaded before. */
  SAFE,
  /** Likely what was meant, but a person should look at it. */
  SUGGESTED
}
