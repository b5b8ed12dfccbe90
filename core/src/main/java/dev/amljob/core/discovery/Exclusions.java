// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import dev.amljob.core.config.Configuration;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.config.PathPatterns;
import dev.amljob.core.files.WorkingFolder;
import java.util.Locale;

/** What the command line and the configurations say of files that are found in folders. */
final class Exclusions {
  private final WorkingFolder workingFolder;
  private final Configurations configurations;
  private final PathPatterns ofCommandLine;

  Exclusions(WorkingFolder workingFolder, Configurations configurations, Selection selection) {
    this.workingFolder = workingFolder;
    this.configurations = configurations;
    this.ofCommandLine =
        new PathPatterns(
            workingFolder.name(),
            selection.excluded().stream().map(FileDiscovery::slashed).toList());
  }

  /** Returns why a file is left out; nothing where it is not. */
  String ofFile(String name) {
    String file = workingFolder.absolute(name);
    if (ofCommandLine.matchFile(file)) {
      return "excluded by --exclude";
    }
    return ofParent(file).excludesFile(file) ? "excluded by the configuration" : "";
  }

  /** Returns why a folder is not entered; nothing where it is. */
  String ofFolder(String name) {
    String folder = workingFolder.absolute(name);
    if (ofCommandLine.matchFolder(folder)) {
      return "excluded by --exclude";
    }
    return ofParent(folder).excludesFolder(folder) ? "excluded by the configuration" : "";
  }

  /** Returns whether a file that a folder holds may be a job, by its name. */
  boolean isCandidate(String name) {
    String file = workingFolder.absolute(name);
    return ofParent(file).includes(file).orElseGet(() -> isYaml(file));
  }

  private Configuration ofParent(String name) {
    return configurations.in(WorkingFolder.parentOf(name));
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yml") || lower.endsWith(".yaml");
  }
}
