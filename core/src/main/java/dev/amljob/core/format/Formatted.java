// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Objects;

/**
 * What a formatter would do to a file.
 *
 * @param file the file as it is
 * @param edits what to change, sorted and apart; none for a file that is tidy
 * @param leftAlone how many changes were not made since they might have changed what is loaded; 0
 *     unless amljob has a bug
 */
public record Formatted(SourceFile file, List<TextEdit> edits, int leftAlone) {
  public Formatted {
    Objects.requireNonNull(file, "file");
    edits = List.copyOf(edits);
  }

  /** Returns whether there is nothing to change. */
  public boolean isTidy() {
    return edits.isEmpty();
  }

  /** Returns the text after all edits. */
  public String text() {
    return TextEdit.applyAll(file.text(), edits);
  }
}
