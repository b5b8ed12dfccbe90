// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class InputsRules {
  private InputsRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new IoNameCharsetRule(),
        new IoNameCollisionRule(),
        new OutputVersionWithoutNameRule(),
        new UndefinedInputRule(),
        new UndefinedOutputRule(),
        new UnusedInputRule(),
        new UnusedOutputRule());
  }
}
