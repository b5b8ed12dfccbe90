// SPDX-License-Identifier: MIT
package dev.amljob.core.compare;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;

/**
 * A value as people read it.
 *
 * @param text a text as it is, any other scalar as it is written, a mapping or a list in braces and
 *     on one line
 * @param kind what kind of value it is: "a string", "a number" and so on
 */
public record LoadedValue(String text, String kind) {
  /** Aliases can unfold to more than anybody can read. */
  private static final int MAX_LENGTH = 10_000;

  static LoadedValue of(YamlNode node) {
    StringBuilder text = new StringBuilder();
    append(text, node.resolved(), true);
    return new LoadedValue(text.toString(), node.kindName());
  }

  private static void append(StringBuilder out, YamlNode node, boolean outermost) {
    if (out.length() > MAX_LENGTH) {
      return;
    }
    if (node instanceof YamlMapping mapping) {
      String separator = "{";
      for (YamlEntry entry : mapping.effectiveEntries()) {
        out.append(separator).append(entry.name()).append(": ");
        append(out, entry.value().resolved(), false);
        separator = ", ";
      }
      out.append(mapping.effectiveEntries().isEmpty() ? "{}" : "}");
    } else if (node instanceof YamlSequence list) {
      String separator = "[";
      for (YamlNode item : list.items()) {
        out.append(separator);
        append(out, item.resolved(), false);
        separator = ", ";
      }
      out.append(list.items().isEmpty() ? "[]" : "]");
    } else {
      out.append(text((YamlScalar) node, outermost));
    }
  }

  private static String text(YamlScalar scalar, boolean outermost) {
    if (scalar.isNull()) {
      return "null";
    }
    return outermost || scalar.type() != ScalarType.STRING
        ? scalar.text()
        : '"' + scalar.text() + '"';
  }
}
