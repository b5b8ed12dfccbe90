// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files in which the tools record what PyYAML does. */
final class Records {
  private Records() {}

  /** Returns the lines of a file beside this class, without comments. */
  static List<String> lines(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Records.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
