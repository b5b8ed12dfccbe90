// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Objects;

/**
 * A change of the file that mends a finding.
 *
 * @param title what the change does, as an imperative: "rename to `command`"
 * @param applicability whether it may be applied without a look
 * @param edits the change, in the order of the text, with no overlap; at least one
 */
public record Fix(String title, Applicability applicability, List<TextEdit> edits) {
  public Fix {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(applicability, "applicability");
    edits = edits.stream().sorted(TextEdit.IN_TEXT_ORDER).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits: " + title);
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
        throw new IllegalArgumentException("edits overlap: " + title);
      }
    }
  }
}
