// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * One {@code key: value} of a mapping, as written.
 *
 * @param key usually a scalar
 * @param value the value; a null scalar for a bare {@code key:}
 */
public record YamlEntry(YamlNode key, YamlNode value) {
  public YamlEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }

  /** Returns the key's text, or an empty text for a key that is a mapping or a list. */
  public String name() {
    return key.resolved() instanceof YamlScalar scalar ? scalar.text() : "";
  }

  /** Returns whether the key is what the reference wants of every key: a string. */
  public boolean hasStringKey() {
    return key.resolved() instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING;
  }

  /** Returns whether this is {@code <<: *anchor}, which merges other mappings into its own. */
  public boolean isMerge() {
    return key instanceof YamlScalar scalar && scalar.type() == ScalarType.MERGE;
  }

  /** Returns the place from the key to the end of the value. */
  public Span span() {
    return key.span().to(value.span());
  }
}
