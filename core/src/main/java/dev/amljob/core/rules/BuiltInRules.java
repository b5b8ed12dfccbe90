// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.bindings.BindingsRules;
import dev.amljob.core.rules.code.CodeRules;
import dev.amljob.core.rules.command.CommandRules;
import dev.amljob.core.rules.compute.ComputeRules;
import dev.amljob.core.rules.environment.EnvironmentRules;
import dev.amljob.core.rules.identity.IdentityRules;
import dev.amljob.core.rules.inputs.InputsRules;
import dev.amljob.core.rules.legacy.LegacyRules;
import dev.amljob.core.rules.schema.SchemaRules;
import dev.amljob.core.rules.secrets.SecretsRules;
import dev.amljob.core.rules.services.ServicesRules;
import dev.amljob.core.rules.suppression.SuppressionRules;
import dev.amljob.core.rules.yaml.YamlRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules that amljob comes with. */
public final class BuiltInRules {
  private static final List<Rule> ALL = sorted();

  private static final Map<String, RuleInfo> BY_ID = byId();

  private BuiltInRules() {}

  /** Returns all rules, those that are off by default included, sorted by id. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Returns what is known of a rule by its id. */
  public static Optional<RuleInfo> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  private static Map<String, RuleInfo> byId() {
    Map<String, RuleInfo> rules = new HashMap<>();
    for (Rule rule : ALL) {
      rules.put(rule.info().id().value(), rule.info());
    }
    return rules;
  }

  private static List<Rule> sorted() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(BindingsRules.all());
    rules.addAll(CodeRules.all());
    rules.addAll(CommandRules.all());
    rules.addAll(ComputeRules.all());
    rules.addAll(EnvironmentRules.all());
    rules.addAll(IdentityRules.all());
    rules.addAll(InputsRules.all());
    rules.addAll(LegacyRules.all());
    rules.addAll(SchemaRules.all());
    rules.addAll(SecretsRules.all());
    rules.addAll(ServicesRules.all());
    rules.addAll(SuppressionRules.all());
    rules.addAll(YamlRules.all());
    // Not by Comparator.comparing, whose lambda is in no archive.
    rules.sort((one, other) -> one.info().id().compareTo(other.info().id()));
    return List.copyOf(rules);
  }
}
