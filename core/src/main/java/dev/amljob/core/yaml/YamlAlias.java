// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A use of an anchor: {@code *name}.
 *
 * @param span the place of {@code *name}
 * @param name the anchor's name
 * @param target the anchored value; never an alias, and never a value that contains this alias (the
 *     parser reports such a cycle and puts a null in its place)
 */
public record YamlAlias(Span span, String name, YamlNode target) implements YamlNode {
  public YamlAlias {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    if (target instanceof YamlAlias) {
      throw new IllegalArgumentException("an alias of an alias: " + name);
    }
  }

  @Override
  public Optional<String> anchor() {
    return Optional.empty();
  }

  @Override
  public YamlNode resolved() {
    return target;
  }

  @Override
  public String kindName() {
    return target.kindName();
  }
}
