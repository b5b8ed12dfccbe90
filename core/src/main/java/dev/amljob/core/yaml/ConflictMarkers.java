// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.List;

/**
 * Takes the markers of an unfinished merge out of a draft, and all but the first side of each
 * conflict.
 */
final class ConflictMarkers {
  private static final int LENGTH = 7;

  private final Draft draft;
  private final Patches patches;

  private ConflictMarkers(Draft draft, Patches patches) {
    this.draft = draft;
    this.patches = patches;
  }

  /**
   * Blanks all conflicts; no text of a value can be mistaken for one, since markers start a line.
   */
  static void blank(String text, Draft draft, Patches patches) {
    if (text.startsWith("<<<<<<<") || text.contains("\n<<<<<<<") || text.contains("\n>>>>>>>")) {
      new ConflictMarkers(draft, patches).blank();
    }
  }

  private void blank() {
    boolean inConflict = false;
    boolean dropping = false;
    for (int line = 0; line < draft.length(); line = draft.nextLine(line)) {
      boolean opens = isMarker(line, '<');
      boolean closes = isMarker(line, '>');
      boolean divides = inConflict && (isMarker(line, '=') || isMarker(line, '|'));
      if ((opens || closes) && !inConflict) {
        report(line);
      }
      if (opens || divides || closes || dropping) {
        draft.blank(line, draft.lineEnd(line));
      }
      dropping = divides || (dropping && !closes && !opens);
      inConflict = opens || (inConflict && !closes);
    }
  }

  private void report(int line) {
    patches.report(
        SyntaxFault.Kind.MERGE_CONFLICT_MARKER,
        line,
        line + LENGTH,
        "an unfinished merge: keep one side and delete the lines with the markers",
        List.of());
  }

  private boolean isMarker(int line, char c) {
    if (line + LENGTH > draft.length()) {
      return false;
    }
    for (int i = line; i < line + LENGTH; i++) {
      if (draft.charAt(i) != c) {
        return false;
      }
    }
    return line + LENGTH == draft.length() || Chars.isBlankOrEnd(draft.charAt(line + LENGTH));
  }
}
