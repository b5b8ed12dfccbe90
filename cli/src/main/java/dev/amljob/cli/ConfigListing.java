// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.config.Setting;
import dev.amljob.core.config.Settings;
import dev.amljob.core.edit.YamlEdits;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/**
 * All that is set for a file, each with its origin; itself a configuration.
 *
 * <pre>
 * # read: .amljob.yml
 * fail-on: warning  # .amljob.yml:2
 * rules:
 *   unused-input:
 *     severity: error  # .amljob.yml:4
 * </pre>
 */
final class ConfigListing {
  private ConfigListing() {}

  /** Writes the settings, and before them the names of the files that were read. */
  static void write(List<String> files, Settings settings, Writer out) throws IOException {
    String read = files.isEmpty() ? "no configuration file" : String.join(", ", files);
    out.append("# read: ").append(VisibleText.of(read)).append('\n');
    if (settings.all().isEmpty()) {
      out.append("# nothing is set: every key has its default\n");
    }
    List<String> before = List.of();
    for (Setting setting : settings.all()) {
      List<String> keys = Arrays.asList(setting.key().split("\\.", -1));
      for (int i = shared(before, keys); i < keys.size() - 1; i++) {
        out.append("  ".repeat(i)).append(keys.get(i)).append(":\n");
      }
      out.append("  ".repeat(keys.size() - 1))
          .append(keys.get(keys.size() - 1))
          .append(": ")
          .append(text(setting.value()))
          .append("  # ")
          .append(VisibleText.of(setting.origin()))
          .append('\n');
      before = keys;
    }
  }

  private static int shared(List<String> before, List<String> keys) {
    int same = 0;
    while (same < Math.min(before.size(), keys.size()) - 1
        && before.get(same).equals(keys.get(same))) {
      same++;
    }
    return same;
  }

  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(ConfigListing::text).toList()) + "]";
    }
    return value instanceof String text ? YamlEdits.plainOrQuoted(text) : String.valueOf(value);
  }
}
