// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports {@code process_count} and {@code distribution_type} of a distribution.
 *
 * <p>The old count was that of all processes of the job, the new one is that of each machine: a
 * mere new name would start more processes than before.
 */
final class LegacyProcessCountRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-process-count",
              Category.LEGACY,
              Severity.ERROR,
              "a distribution has keys of the preview dialect")
          .tagged(Tag.LEGACY);

  private static final String NEW_COUNT = "process_count_per_instance";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<OldEntry> distribution =
        job.mapping().flatMap(root -> OldEntry.find(root, "distribution", context));
    distribution
        .flatMap(OldEntry::mapping)
        .ifPresent(
            mapping -> {
              OldEntry.find(mapping, "distribution_type", context)
                  .ifPresent(type -> reportType(type, distribution.get()));
              OldEntry.find(mapping, "process_count", context)
                  .ifPresent(count -> reportCount(count, job));
            });
  }

  private static void reportType(OldEntry type, OldEntry distribution) {
    Finding finding =
        type.report("`distribution_type` is spelt `type` now")
            .explains(distribution.entry().span());
    type.rename("type", finding);
  }

  private static void reportCount(OldEntry count, CommandJob job) {
    String type = type(count.parent());
    if (!type.equals("pytorch") && !type.equals("mpi")) {
      return;
    }
    BigInteger instances = instances(job);
    boolean one = instances.equals(BigInteger.ONE);
    Finding finding =
        count.report(
            "`process_count` is gone; `"
                + NEW_COUNT
                + "` counts the processes of "
                + (one ? "an instance" : "one of the " + instances + " instances, not of all"));
    if (!count.isWrittenHere() || count.parent().has(NEW_COUNT)) {
      return;
    }
    if (one) {
      count.rename(NEW_COUNT, finding);
      return;
    }
    integer(count.entry().value())
        .filter(total -> instances.signum() > 0 && total.mod(instances).signum() == 0)
        .map(total -> NEW_COUNT + ": " + total.divide(instances))
        .ifPresent(
            line ->
                finding.suggest(
                    "write `" + line + "`",
                    count.edits().replaceEntry(count.parent(), count.entry(), List.of(line))));
  }

  private static String type(YamlMapping distribution) {
    return Stream.of("type", "distribution_type")
        .flatMap(key -> distribution.value(key).stream())
        .filter(YamlScalar.class::isInstance)
        .map(node -> ((YamlScalar) node).text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /** Returns how many machines the job asks for, in the old place or the new one; else 1. */
  private static BigInteger instances(CommandJob job) {
    return Stream.of("resources", "compute")
        .flatMap(key -> job.entry(key).stream())
        .map(entry -> entry.value().resolved())
        .filter(YamlMapping.class::isInstance)
        .flatMap(mapping -> ((YamlMapping) mapping).value("instance_count").stream())
        .flatMap(node -> integer(node).stream())
        .findFirst()
        .orElse(BigInteger.ONE);
  }

  private static Optional<BigInteger> integer(YamlNode node) {
    return node instanceof YamlScalar scalar
            && scalar.value().orElse("") instanceof BigInteger value
        ? Optional.of(value)
        : Optional.empty();
  }
}
