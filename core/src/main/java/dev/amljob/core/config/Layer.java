// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import java.util.List;
import java.util.Objects;

/**
 * Settings that count together: all that a configuration says of every file, or one of its {@code
 * overrides}.
 *
 * @param files the files that they are for
 * @param settings the settings
 */
record Layer(PathPatterns files, List<Setting> settings) {
  Layer {
    Objects.requireNonNull(files, "files");
    settings = List.copyOf(settings);
  }
}
