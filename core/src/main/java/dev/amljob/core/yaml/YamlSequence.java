// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of values, in block ({@code - a}) or flow ({@code [a]}) style. */
public final class YamlSequence implements YamlNode {
  private final Span span;
  private final boolean flow;
  private final @Nullable String anchor;
  private final List<YamlNode> items;

  YamlSequence(Span span, boolean flow, @Nullable String anchor, List<YamlNode> items) {
    this.span = span;
    this.flow = flow;
    this.anchor = anchor;
    this.items = List.copyOf(items);
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public Optional<String> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** Returns whether it is written with brackets. */
  public boolean isFlow() {
    return flow;
  }

  /** Returns the values, as written. */
  public List<YamlNode> items() {
    return items;
  }

  @Override
  public YamlNode resolved() {
    return this;
  }

  @Override
  public String kindName() {
    return "a list";
  }
}
