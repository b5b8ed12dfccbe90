// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a size of the shared memory that is not a number with a unit. */
final class ShmSizeFormatRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "shm-size-format",
          Category.COMPUTE,
          Severity.ERROR,
          "`shm_size` is not a number with a unit");

  private static final String UNITS = "bBkKmMgG";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.resources()
        .map(resources -> resources.source().value())
        .flatMap(mapping -> mapping.find("shm_size"))
        .ifPresent(entry -> check(entry, context));
  }

  private static void check(YamlEntry entry, RuleContext context) {
    if (!(entry.value() instanceof YamlScalar scalar)) {
      return;
    }
    switch (scalar.type()) {
      case INTEGER, FLOAT -> reportNumber(scalar, context);
      case STRING -> checkText(scalar, context);
      case NULL, BOOLEAN, TIMESTAMP, BINARY, MERGE, UNLOADABLE -> {}
    }
  }

  private static void reportNumber(YamlScalar scalar, RuleContext context) {
    Finding finding =
        context
            .report(
                scalar,
                "`shm_size` needs a unit: `" + scalar.text() + "` could be bytes or gigabytes")
            .explains(scalar.span());
    if (scalar.type() == ScalarType.INTEGER) {
      NewValue.suggest(finding, scalar, scalar.pythonText() + "g", context);
    }
  }

  private static void checkText(YamlScalar scalar, RuleContext context) {
    String text = scalar.text();
    if (text.contains("${{") || isSize(text)) {
      return;
    }
    int digits = digits(text, 0);
    Finding finding =
        context
            .report(scalar, "`shm_size` must be a whole number with a unit: `b`, `k`, `m` or `g`")
            .as(holdsSize(text) ? Severity.WARNING : Severity.ERROR);
    if (digits > 0) {
      String rest = text.substring(digits).strip();
      char unit = rest.isEmpty() ? 'g' : rest.charAt(0);
      if (UNITS.indexOf(unit) >= 0) {
        NewValue.suggest(finding, scalar, text.substring(0, digits) + unit, context);
      }
    }
  }

  private static boolean isSize(String text) {
    int digits = digits(text, 0);
    return digits > 0 && digits == text.length() - 1 && UNITS.indexOf(text.charAt(digits)) >= 0;
  }

  /** Returns whether a size is somewhere in it, which may be all that the service looks for. */
  private static boolean holdsSize(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (UNITS.indexOf(text.charAt(i)) >= 0 && digits(text, i - 1) == i) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the digits end that start at an offset. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
