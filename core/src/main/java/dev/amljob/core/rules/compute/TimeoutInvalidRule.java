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
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlScalar;
import java.math.BigInteger;
import java.util.Optional;

/** Reports a time limit that is no number of seconds. */
final class TimeoutInvalidRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "timeout-invalid",
              Category.COMPUTE,
              Severity.ERROR,
              "`timeout` is not a number of seconds")
          .tagged(Tag.COST);

  /** A duration of the reference has fewer than a thousand million days. */
  private static final BigInteger LONGEST = BigInteger.valueOf(1_000_000_000L * 86_400 - 1);

  /** Returns whether there is no duration of so many seconds. */
  static boolean isTooLong(BigInteger seconds) {
    return seconds.compareTo(LONGEST) > 0;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.limits()
        .map(limits -> limits.source().value())
        .flatMap(limits -> limits.find("timeout"))
        .ifPresent(entry -> check(entry, context));
  }

  private static void check(YamlEntry entry, RuleContext context) {
    if (!(entry.value() instanceof YamlScalar scalar)) {
      return;
    }
    Optional<BigInteger> seconds = WholeNumbers.of(scalar);
    if (seconds.isPresent()) {
      if (seconds.get().signum() < 0) {
        context.report(scalar, "`timeout` cannot be negative; it counts seconds");
      } else if (isTooLong(seconds.get())) {
        context.report(
            scalar,
            "`timeout` counts seconds, and no more than `" + LONGEST + "` of them can be sent");
      }
    } else if (scalar.type() == ScalarType.STRING) {
      TimeSpan.parse(scalar.text().strip()).ifPresent(found -> report(scalar, found, context));
    }
  }

  private static void report(YamlScalar scalar, TimeSpan found, RuleContext context) {
    String number = Long.toString(found.seconds());
    Finding finding =
        context
            .report(
                scalar,
                "`timeout` must be a number of seconds: `"
                    + number
                    + "`, not `"
                    + scalar.text().strip()
                    + "`")
            .explains(scalar.span());
    TextEdit edit = new YamlEdits(context.document()).replace(scalar, number);
    if (found.exact()) {
      finding.fix("write `" + number + "`", edit);
    } else {
      finding.suggest("write `" + number + "`", edit);
    }
  }
}
