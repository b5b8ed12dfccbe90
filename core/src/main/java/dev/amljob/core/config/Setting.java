// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a user has set.
 *
 * @param key its dotted name: {@code fail-on}, {@code rules.unused-input.severity}
 * @param value a string, a number, a boolean, or a list of strings
 * @param folder the absolute name of the folder from which paths in it count
 * @param origin where it is set, as people read it: {@code .amljob.yml:3}
 */
public record Setting(String key, Object value, String folder, String origin) {
  public Setting {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(origin, "origin");
  }

  /** Returns its value as the list of texts that it is. */
  List<String> texts() {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }

  /** Returns whether it is set on the command line, and not in a file. */
  boolean isTyped() {
    return origin.equals(ConfigSource.OPTION);
  }
}
