// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.schema.PropertyDoc;
import java.util.ArrayList;
import java.util.List;

/** What the schema says of a key, as Markdown for people who are writing it. */
public final class Documentation {
  private Documentation() {}

  /** Returns the description of a key with its type, its values and its default. */
  public static String of(PropertyDoc doc) {
    StringBuilder text = new StringBuilder(doc.description());
    List<String> facts = facts(doc);
    if (!facts.isEmpty()) {
      text.append("\n\n").append(String.join("  \n", facts));
    }
    if (!doc.values().isEmpty()) {
      text.append("\n\n").append(doc.openValues() ? "Known values:\n" : "Values:\n");
      for (PropertyDoc.EnumValue value : doc.values()) {
        text.append("\n- `").append(value.value()).append('`');
        if (!value.description().isEmpty()) {
          text.append(": ").append(value.description());
        }
      }
    }
    return text.toString();
  }

  private static List<String> facts(PropertyDoc doc) {
    List<String> facts = new ArrayList<>();
    if (doc.required()) {
      facts.add("Required.");
    }
    if (!doc.types().isEmpty()) {
      facts.add("Type: " + typeWords(doc));
    }
    doc.defaultText().ifPresent(value -> facts.add("Default: `" + value + "`"));
    doc.since()
        .ifPresent(version -> facts.add("Since version " + version + " of the extension `ml`"));
    doc.exampleText().ifPresent(example -> facts.add("Example: `" + example + "`"));
    return facts;
  }

  /** Returns the types of a key in words, such as "text or mapping". */
  public static String typeWords(PropertyDoc doc) {
    return String.join(" or ", doc.types().stream().map(Documentation::word).distinct().toList());
  }

  private static String word(String type) {
    return switch (type) {
      case "string" -> "text";
      case "object" -> "mapping";
      case "array" -> "list";
      case "integer" -> "whole number";
      case "null" -> "nothing";
      default -> type;
    };
  }
}
