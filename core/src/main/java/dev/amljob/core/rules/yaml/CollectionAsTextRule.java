// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.PythonRepr;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports a list or a mapping where text is sent: it is what Python prints that arrives. */
final class CollectionAsTextRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "collection-as-text",
          Category.YAML,
          Severity.WARNING,
          "a list or a mapping is sent as the text that Python prints for it");

  /** Aliases may unfold to more than anybody wants to read. */
  private static final int MOST_VALUES = 100;

  private static final int LONGEST_TEXT = 60;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (!context.document().faults().isEmpty()) {
      // What looks like a mapping may be a text with `{{` whose quotes are missing.
      return;
    }
    job.mapping()
        .flatMap(root -> root.value("environment_variables"))
        .ifPresent(variables -> check(variables, context));
    job.services()
        .values()
        .forEach(
            service ->
                service.properties().ifPresent(properties -> check(properties.value(), context)));
  }

  private static void check(YamlNode parent, RuleContext context) {
    if (parent instanceof YamlMapping mapping) {
      mapping.effectiveEntries().stream()
          .filter(entry -> !(entry.value().resolved() instanceof YamlScalar))
          .forEach(entry -> report(entry, context));
    }
  }

  private static void report(YamlEntry entry, RuleContext context) {
    YamlNode value = entry.value();
    String sent =
        text(value.resolved()).map(text -> "the text `" + text + "`").orElse("one long text");
    context.report(
        value,
        "`"
            + entry.name()
            + "` is "
            + value.resolved().kindName()
            + " and is sent as "
            + sent
            + "; write the text that is meant, in quotes");
  }

  private static Optional<String> text(YamlNode value) {
    return LoadedValue.size(value) > MOST_VALUES
        ? Optional.empty()
        : Optional.of(PythonRepr.of(value)).filter(text -> text.length() <= LONGEST_TEXT);
  }
}
