// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.edit.YamlEdits;

/** Texts of snippets: the lines below a key, and what is left where nobody fills them in. */
final class SnippetText {
  private SnippetText() {}

  /** Returns a snippet with what it fills in by itself. */
  static String plain(String snippet) {
    return snippet.replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1").replaceAll("\\$\\d+", "");
  }

  /** Returns what stands behind the colon of an entry that is a mapping. */
  static String below(Place place, String... entries) {
    YamlEdits edits = new YamlEdits(place.document());
    if (place.isFlow()) {
      return " {" + String.join(", ", entries) + "}";
    }
    StringBuilder text = new StringBuilder();
    for (String entry : entries) {
      text.append(edits.lineBreak())
          .append(" ".repeat(place.column() + edits.indentStep()))
          .append(entry);
    }
    return text.toString();
  }
}
