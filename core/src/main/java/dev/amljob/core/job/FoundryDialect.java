// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Set;

/**
 * The keys by which jobs for the training extension of the Azure Developer CLI differ from command
 * jobs. Such a file may name the schema of command jobs all the same.
 */
public final class FoundryDialect {
  private static final Set<String> OWN_KEYS =
      Set.of("instance_count", "process_per_node", "gpu_count", "storage_connection_name");

  /** Keys which a command job has too, but with a mapping under them. */
  private static final Set<String> FLATTENED_KEYS = Set.of("distribution", "identity");

  private FoundryDialect() {}

  /**
   * Returns the entries that give a job in the other dialect away; empty where fewer than two do,
   * which may be slips in a command job, and where all are flattened, which is a slip as well.
   */
  public static List<YamlEntry> signature(YamlMapping root) {
    List<YamlEntry> found =
        root.effectiveEntries().stream()
            .filter(entry -> isOwn(entry) || isFlattened(entry))
            .toList();
    return found.size() >= 2 && found.stream().anyMatch(FoundryDialect::isOwn) ? found : List.of();
  }

  private static boolean isOwn(YamlEntry entry) {
    // The duration is written as in `PT1H`; a number would be a limit that lost its `limits`.
    return OWN_KEYS.contains(entry.name())
        || (entry.name().equals("timeout")
            && entry.value().resolved() instanceof YamlScalar scalar
            && scalar.text().startsWith("P"));
  }

  private static boolean isFlattened(YamlEntry entry) {
    return FLATTENED_KEYS.contains(entry.name())
        && entry.value().resolved() instanceof YamlScalar scalar
        && !scalar.isNull();
  }
}
