// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;

/** The keys of a mapping that the schema does not know, each of which may be a misspelt one. */
record UnknownKeys(List<String> names) {
  static UnknownKeys of(YamlMapping mapping, RuleContext context) {
    return new UnknownKeys(context.schema().unknownKeys(mapping));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Returns whether one of them is likely meant as this key. */
  boolean mayMean(String key) {
    return NearestName.of(key, names).isPresent();
  }
}
