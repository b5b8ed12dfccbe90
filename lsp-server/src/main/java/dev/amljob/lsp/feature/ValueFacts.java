// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.catalog.CuratedEnvironment;
import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.catalog.VmSize;
import dev.amljob.core.catalog.VmSizes;
import dev.amljob.schema.PropertyDoc;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of single values: sizes of memory and of machines, curated environments. */
final class ValueFacts {
  private static final Pattern ENVIRONMENT =
      Pattern.compile("azureml:(?://registries/azureml/environments/)?([\\w.-]+)([:@/].*)?");

  private ValueFacts() {}

  /** Returns what there is to say of a value of a key, if anything. */
  static Optional<String> of(String value, PropertyDoc doc) {
    if (doc.key().equals("shm_size")) {
      return ByteSizes.words(value).map(words -> "`" + value + "` is " + words);
    }
    return switch (doc.reference().orElse("")) {
      case "instance-type" -> VmSizes.find(value).map(ValueFacts::size);
      case "environment" -> environment(value);
      default -> Optional.empty();
    };
  }

  private static String size(VmSize size) {
    return "`"
        + size.name()
        + "`: "
        + size.vcpus()
        + " vCPUs, "
        + size.memoryGib()
        + " GiB of memory, "
        + size.gpus()
        + " × "
        + size.model();
  }

  private static Optional<String> environment(String reference) {
    Matcher matcher = ENVIRONMENT.matcher(reference);
    return matcher.matches()
        ? CuratedEnvironments.find(matcher.group(1)).map(ValueFacts::environment)
        : Optional.empty();
  }

  private static String environment(CuratedEnvironment environment) {
    String head = "curated environment **" + environment.name() + "**";
    if (environment.retired()) {
      return head
          + ", which is no longer maintained"
          + environment.successor().map(next -> "; `" + next + "` follows it").orElse("");
    }
    return head
        + environment.latestVersion().map(version -> ", newest version " + version).orElse("")
        + "\n\n"
        + environment.description();
  }
}
