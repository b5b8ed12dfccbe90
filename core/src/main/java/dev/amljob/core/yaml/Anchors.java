// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The anchors of a document, with the values that they name. */
final class Anchors {
  private final Map<String, YamlNode> closed = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** Notes that the value of an anchor begins. */
  void open(@Nullable String name, List<SyntaxFault> faults, Span span) {
    if (name != null && (!open.add(name) || closed.containsKey(name))) {
      String message = "the anchor `&" + name + "` is already in use above";
      faults.add(new SyntaxFault(SyntaxFault.Kind.SYNTAX, span, message, List.of()));
    }
  }

  /** Notes that the value of an anchor is complete. */
  void close(@Nullable String name, YamlNode node) {
    if (name != null) {
      open.remove(name);
      closed.put(name, node);
    }
  }

  boolean isOpen(String name) {
    return open.contains(name);
  }

  @Nullable YamlNode find(String name) {
    return open.contains(name) ? null : closed.get(name);
  }
}
