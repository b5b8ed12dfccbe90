// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the marks that a version control system leaves where two changes met. */
final class ConflictMarkers {
  private static final int LENGTH = 7;

  private final String text;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final List<TextEdit> edits = new ArrayList<>();
  private @Nullable Span begun;
  private int dropFrom = -1;

  private ConflictMarkers(String text) {
    this.text = text;
  }

  /**
   * Reports each conflict once, and leaves but its first side of what is parsed.
   *
   * @return whether there was any
   */
  static boolean remove(String text, List<SyntaxFault> faults, Patches patches) {
    ConflictMarkers markers = new ConflictMarkers(text);
    markers.find();
    faults.addAll(markers.faults);
    markers.edits.forEach(patches::add);
    return !markers.faults.isEmpty();
  }

  private void find() {
    int line = 0;
    while (line < text.length()) {
      int end = line;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int next = end;
      if (next < text.length()) {
        next += text.startsWith("\r\n", next) ? 2 : 1;
      }
      char mark = mark(line, end);
      if (mark != 0) {
        marker(mark, new Span(line, end), next);
      }
      line = next;
    }
    if (dropFrom >= 0) {
      // The end is missing, so that nobody can tell what belongs to the second side.
      dropFrom = -1;
    }
  }

  /** Returns the character of which a marker line consists, or 0. */
  private char mark(int line, int end) {
    char c = end - line >= LENGTH ? text.charAt(line) : 0;
    if (c != '<' && c != '|' && c != '=' && c != '>') {
      return 0;
    }
    for (int i = line + 1; i < line + LENGTH; i++) {
      if (text.charAt(i) != c) {
        return 0;
      }
    }
    int after = line + LENGTH;
    return after == end || (text.charAt(after) == ' ' && c != '=') ? c : 0;
  }

  private void marker(char mark, Span line, int next) {
    Span whole = new Span(line.start(), next);
    switch (mark) {
      case '<' -> {
        begun = line;
        dropFrom = -1;
        fault(line);
        edits.add(TextEdit.delete(whole));
      }
      case '|', '=' -> {
        if (begun == null) {
          if (mark == '|') {
            return;
          }
          fault(line);
        }
        begun = line;
        dropFrom = dropFrom < 0 ? line.start() : dropFrom;
        edits.add(TextEdit.delete(whole));
      }
      default -> {
        if (begun == null) {
          fault(line);
        }
        int from = dropFrom < 0 ? line.start() : dropFrom;
        edits.add(TextEdit.delete(new Span(from, next)));
        begun = null;
        dropFrom = -1;
      }
    }
  }

  private void fault(Span line) {
    faults.add(
        new SyntaxFault(
            SyntaxFault.Kind.MERGE_CONFLICT_MARKER,
            line,
            "a merge conflict is left here; keep one side and delete the markers",
            List.of()));
  }
}
