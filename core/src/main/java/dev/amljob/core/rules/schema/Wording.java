// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.rule.Finding;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** What the messages about schema violations have in common. */
final class Wording {
  private Wording() {}

  /**
   * Returns the choices by name, but first the one that was likely meant: "`b`, `a` and 9 more".
   */
  static String choices(String written, Collection<String> allowed) {
    Optional<String> near = NearestName.of(written, allowed);
    Stream<String> others =
        allowed.stream().filter(name -> !near.equals(Optional.of(name))).sorted();
    return Excerpt.codes(Stream.concat(near.stream(), others).toList());
  }

  /** Returns a JSON type as messages call it. */
  static String type(String jsonType) {
    return switch (jsonType) {
      case "string" -> "a string";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "a mapping";
      default -> jsonType;
    };
  }

  /** Returns " for `type: mltable`" where a discriminator decided what is legal, else nothing. */
  static String ofBranch(SchemaFinding found) {
    return found
        .violation()
        .branch()
        .map(branch -> " for " + Excerpt.code("type: " + branch.value()))
        .orElse("");
  }

  /** Points at the discriminator that decided what is legal, where it is written. */
  static void noteBranch(SchemaFinding found, Finding finding) {
    found.discriminator().ifPresent(node -> finding.note(node.span(), "chosen here"));
  }
}
