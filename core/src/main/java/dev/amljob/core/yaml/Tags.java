// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import org.jspecify.annotations.Nullable;

/** What PyYAML's safe loader makes of tags. */
final class Tags {
  /** What {@code !!} stands for. */
  static final String STANDARD = "tag:yaml.org,2002:";

  private Tags() {}

  /** Returns the name of a standard tag, or nothing for any other. */
  static @Nullable String standardName(String tag) {
    return tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : null;
  }

  /** Returns what a scalar with a tag is. A lone {@code !} even undoes quotes. */
  static YamlScalar.Resolved construct(String tag, String text) {
    if (tag.equals("!")) {
      return Resolver.resolve(text);
    }
    String name = standardName(tag);
    return Resolver.construct(name == null ? tag : name, text);
  }
}
