// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Reports expressions in fields that are read long before anything is replaced. */
final class BindingInWrongFieldRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "binding-in-wrong-field",
          Category.EXPRESSIONS,
          Severity.WARNING,
          "an expression stands in a field where nothing replaces it");

  private static final List<String> TEXTS = List.of("code", "compute", "experiment_name", "name");

  private static final List<String> MAPPINGS =
      List.of("distribution", "environment", "identity", "limits", "queue_settings", "resources");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (String field : TEXTS) {
      Optional<YamlEntry> entry = job.entry(field);
      if (entry.isPresent() && entry.get().value() instanceof YamlScalar scalar) {
        check(scalar, field, context);
      }
    }
    // A text in the place of a mapping has another mistake than its expression.
    for (String field : MAPPINGS) {
      Optional<YamlEntry> entry = job.entry(field);
      if (entry.isPresent() && entry.get().value() instanceof YamlMapping mapping) {
        check(mapping, field, context);
      }
    }
    for (JobInput input : job.inputs().values()) {
      input.path().ifPresent(path -> check(path.node(), "path", context));
    }
  }

  private static void check(YamlNode node, String field, RuleContext context) {
    if (node instanceof YamlScalar scalar) {
      check(scalar, field, context);
    } else if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        check(entry.value(), entry.name(), context);
      }
    } else if (node instanceof YamlSequence list) {
      list.items().forEach(item -> check(item, field, context));
    }
  }

  private static void check(YamlScalar scalar, String field, RuleContext context) {
    for (Expression expression : ExpressionParser.parse(scalar)) {
      // Another rule says that there is no parent.
      if (expression.form() == Form.BINDING && !expression.context().text().equals("parent")) {
        report(expression, scalar, field, context);
        return;
      }
    }
  }

  private static void report(
      Expression expression, YamlScalar scalar, String field, RuleContext context) {
    Finding finding =
        context
            .report(
                expression.span(),
                "nothing replaces `"
                    + Spelling.shown(expression)
                    + "` in `"
                    + field
                    + "`; expressions are for `command`")
            .explains(scalar.span());
    boolean refused =
        context.schema().all().stream().anyMatch(found -> found.node().resolved() == scalar);
    if (refused) {
      finding.as(Severity.ERROR);
    }
  }
}
