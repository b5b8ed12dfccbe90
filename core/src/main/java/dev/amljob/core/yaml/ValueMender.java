// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;

/**
 * Mends values whose first character means something else in YAML, or that go on behind their end.
 */
final class ValueMender {
  private final Draft draft;
  private final Patches patches;
  private final DraftLines lines;
  private final TabMender tabs;

  ValueMender(Draft draft, Patches patches, DraftLines lines) {
    this.draft = draft;
    this.patches = patches;
    this.lines = lines;
    this.tabs = new TabMender(draft, patches);
  }

  void badStart(int at) {
    if (draft.charAt(at) != '\t') {
      special(at, "an unquoted value cannot start so");
    } else if (draft.text(draft.lineStart(at), at).isBlank()) {
      tabs.tabs(at);
    } else {
      patches.report(
          at,
          at + 1,
          "a tab cannot stand here; YAML wants a space",
          TextEdit.replace(draft.original(new Span(at, at + 1)), " "));
      draft.set(at, ' ');
    }
  }

  void badEscape(int at) {
    int end = Math.min(at + 2, draft.lineEnd(at));
    patches.report(
        at,
        end,
        "`"
            + draft.text(at, end)
            + "` is no escape of YAML; write `\\"
            + draft.text(at, end)
            + "`, or put the text between single quotes",
        TextEdit.insert(draft.original(at), "\\"));
    draft.hide(at);
  }

  /**
   * Reports a value whose first character means something else in YAML, and takes that meaning from
   * it.
   */
  void special(int at, String why) {
    int end = Math.max(at + 1, valueEnd(at));
    char c = draft.charAt(at);
    String message =
        c == '`'
            ? "an unquoted value cannot start with a backtick; quote it"
            : patches.shown(at, end) + " starts with `" + c + "`: " + why + "; quote it";
    patches.report(at, end, message, patches.quote(at, end));
    draft.hide(at);
  }

  /** Reports a value or a key that starts as an anchor, an alias or a tag does, and is none. */
  void property(int at) {
    special(at, named(draft.charAt(at)));
  }

  static boolean isProperty(char c) {
    return c == '!' || c == '&' || c == '*';
  }

  private static String named(char c) {
    return switch (c) {
      case '*' -> "it repeats the value of an anchor in YAML";
      case '&' -> "it names an anchor in YAML";
      default -> "it starts a tag in YAML";
    };
  }

  /**
   * Returns the end of what starts at a place of a line: a key, an item within brackets or a value.
   */
  private int valueEnd(int at) {
    int end = draft.textEnd(at);
    int separator = lines.startsLine(at) ? lines.separator(at, end) : -1;
    if (separator >= 0) {
      return separator;
    }
    int depth = 0;
    for (int i = draft.lineStart(at); i < at; i++) {
      char c = draft.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    }
    for (int i = at; depth > 0 && i < end; i++) {
      if (Chars.isFlowIndicator(draft.charAt(i))) {
        return i;
      }
    }
    return end;
  }

  /** Reports and takes out what stands behind the end of a value on its line. */
  void surplus(int at) {
    int end = Math.max(at + 1, draft.textEnd(at));
    char quote = draft.charAt(at - 1);
    boolean single = quote == '\'';
    if ((single || quote == '"') && draft.charAt(end - 1) == quote) {
      String written = single ? "''" : "\\\"";
      patches.report(
          at - 1,
          at,
          "this quote ends the text; write `" + written + "` for a quote within",
          TextEdit.replace(draft.original(new Span(at - 1, at)), written));
      draft.replace(at - 1, at - 1, single ? "'" : "\\");
      return;
    }
    Span line = new Span(draft.lineStart(at), at);
    boolean behindQuote = draft.text(line.start(), at).stripTrailing().endsWith("\"");
    patches.report(
        at,
        end,
        patches.shown(at, end)
            + (behindQuote
                ? " stands behind the closing quote"
                : " does not belong to the value before it"));
    draft.blank(at, end);
  }
}
