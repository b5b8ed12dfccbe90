// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where configuration comes from.
 *
 * @param search whether a file takes that of its folder, or of the next one above
 * @param file the name of one that counts for all files
 * @param settings what is set besides, as {@code key=value}; counts more than any file
 */
public record ConfigSource(boolean search, Optional<String> file, List<String> settings) {
  /** Files find their own. */
  public static final ConfigSource SEARCH = new ConfigSource(true, Optional.empty(), List.of());

  /** What the command line calls single settings. */
  static final String OPTION = "--config";

  public ConfigSource {
    Objects.requireNonNull(file, "file");
    settings = List.copyOf(settings);
  }

  /** Returns the same with more that is set besides, which counts more than all before it. */
  public ConfigSource and(List<String> more) {
    return more.isEmpty()
        ? this
        : new ConfigSource(search, file, Stream.concat(settings.stream(), more.stream()).toList());
  }

  /**
   * Returns a single setting as the lines of a configuration file: {@code a.b=c} is {@code b: c}
   * below {@code a:}.
   */
  static String lines(String setting) {
    int equals = setting.indexOf('=');
    StringBuilder lines = new StringBuilder();
    String indent = "";
    for (String key : setting.substring(0, equals).split("\\.", -1)) {
      lines.append(indent).append(key).append(":\n");
      indent += "  ";
    }
    lines.setLength(lines.length() - 1);
    return lines.append(' ').append(setting, equals + 1, setting.length()).append('\n').toString();
  }
}
