// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import java.util.Locale;

/** What a rule is about. */
public enum Category {
  /** YAML itself: syntax, and scalars that load as something else than they look. */
  YAML,
  /** Keys, types, values and names. */
  SCHEMA,
  /** Spellings of the preview dialects of 2021. */
  LEGACY,
  /** Inputs and outputs. */
  INPUTS_OUTPUTS,
  /** Expressions such as {@code ${{inputs.x}}}. */
  EXPRESSIONS,
  /** Compute, resources, distribution, limits and queue. */
  COMPUTE,
  /** Environment and code. */
  ENVIRONMENT,
  /** Identity, services and secrets. */
  SECURITY,
  /** The command's text. */
  COMMAND,
  /** Comments that switch rules off. */
  SUPPRESSION;

  /** Returns the name as people read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
