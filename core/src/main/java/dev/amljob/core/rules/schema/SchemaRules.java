// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SchemaRules {
  private SchemaRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new ComponentOnlyFieldRule(),
        new ExperimentNameCharsetRule(),
        new ExperimentNameImplicitRule(),
        new FoundryDialectRule(),
        new HardcodedJobNameRule(),
        new InputDedentedRule(),
        new InvalidEnumRule(),
        new JobNameCharsetRule(),
        new KeyCaseRule(),
        new LengthLimitsRule(),
        new MissingRequiredRule(),
        new NewerCliFieldRule(),
        new NonStringTagRule(),
        new ReadonlyKeyRule(),
        new SchemaLegacyUrlRule(),
        new SchemaMismatchRule(),
        new SchemaMissingRule(),
        new TypeMismatchRule(),
        new UnknownKeyRule(),
        new UnsupportedJobTypeRule());
  }
}
