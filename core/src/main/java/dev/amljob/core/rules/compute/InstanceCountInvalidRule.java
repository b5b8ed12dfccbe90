// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.WholeNumbers;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.math.BigInteger;

/** Reports a number of machines that is none. */
final class InstanceCountInvalidRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "instance-count-invalid",
              Category.COMPUTE,
              Severity.ERROR,
              "a job asks for no machine, or for a part of one")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.resources()
        .ifPresent(
            resources -> {
              YamlMapping source = resources.source().value();
              source.find("instance_count").ifPresent(entry -> check(entry, context));
              source.find("max_instance_count").ifPresent(entry -> check(entry, context));
            });
  }

  private static void check(YamlEntry entry, RuleContext context) {
    if (entry.value() instanceof YamlScalar scalar) {
      WholeNumbers.of(scalar).ifPresent(count -> check(entry.name(), count, scalar, context));
    }
  }

  private static void check(String name, BigInteger count, YamlScalar scalar, RuleContext context) {
    String key = "`" + name + "`";
    String number = count.toString();
    if (count.signum() < 1) {
      Finding finding =
          context.report(scalar, key + " must be 1 or more, not `" + scalar.text().strip() + "`");
      NewValue.suggest(finding, scalar, "1", context);
    } else if (ServiceNumber.isTooLarge(count)) {
      context.report(scalar, ServiceNumber.tooLarge(name));
    } else if (scalar.value().orElse("") instanceof Double exact && exact != Math.floor(exact)) {
      Finding finding =
          context
              .report(
                  scalar,
                  key + " must be a whole number; `" + scalar.text() + "` counts as " + number)
              .as(Severity.WARNING);
      NewValue.suggest(finding, scalar, number, context);
    } else if (scalar.style().isQuoted() && scalar.type() == ScalarType.STRING) {
      context
          .report(scalar, key + " is a number and needs no quotes")
          .as(Severity.HINT)
          .fix("write `" + number + "`", new YamlEdits(context.document()).replace(scalar, number));
    }
  }
}
