// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.WholeNumbers;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reports counts of processes that cannot be, and ports that no machine has. */
final class NumberOutOfRangeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "number-out-of-range",
              Category.COMPUTE,
              Severity.ERROR,
              "a count is negative or larger than the service takes, or there is no such port")
          .tagged(Tag.SUBMIT);

  private static final List<String> COUNTS =
      List.of("process_count_per_instance", "worker_count", "parameter_server_count");
  private static final int LAST_PORT = 65_535;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.distribution()
        .map(distribution -> distribution.source().value())
        .ifPresent(
            distribution -> {
              COUNTS.forEach(
                  key -> distribution.find(key).ifPresent(entry -> checkCount(entry, context)));
              checkPort("port", distribution, context);
              checkPort("dashboard_port", distribution, context);
            });
    job.services()
        .values()
        .forEach(service -> checkPort("port", service.source().value(), context));
  }

  private static void checkCount(YamlEntry entry, RuleContext context) {
    WholeNumbers.of(entry.value())
        .flatMap(count -> mistake(entry.name(), count))
        .ifPresent(message -> context.report(entry.value(), message));
  }

  private static Optional<String> mistake(String key, BigInteger count) {
    if (count.signum() < 0) {
      return Optional.of("`" + key + "` cannot be negative");
    }
    return ServiceNumber.isTooLarge(count)
        ? Optional.of(ServiceNumber.tooLarge(key))
        : Optional.empty();
  }

  private static void checkPort(String key, YamlMapping mapping, RuleContext context) {
    mapping
        .find(key)
        .filter(entry -> WholeNumbers.of(entry.value()).filter(port -> !isPort(port)).isPresent())
        .ifPresent(
            entry ->
                context.report(
                    entry.value(),
                    "`" + key + "` must be a port, from `0` to `" + LAST_PORT + "`"));
  }

  private static boolean isPort(BigInteger number) {
    return number.signum() >= 0 && number.compareTo(BigInteger.valueOf(LAST_PORT)) <= 0;
  }
}
