// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;

/** Mends lines whose keys or colons are wrong. */
final class KeyMender {
  private final Draft draft;
  private final Patches patches;
  private final DraftLines lines;
  private final IndentMender indents;
  private final ValueMender values;

  KeyMender(
      Draft draft, Patches patches, DraftLines lines, IndentMender indents, ValueMender values) {
    this.draft = draft;
    this.patches = patches;
    this.lines = lines;
    this.indents = indents;
    this.values = values;
  }

  /** A key has no colon: it is half typed, or the space behind the colon is missing. */
  void noColon(int start) {
    int end = draft.textEnd(start);
    int word = wordEnd(start, end);
    int colon = draft.text(start, word).indexOf(':');
    if (colon > 0 && start + colon + 1 < word) {
      int at = start + colon + 1;
      patches.report(
          at - 1,
          at,
          "a space is missing after the colon of " + patches.shown(start, at - 1),
          TextEdit.insert(draft.original(at), " "));
      draft.replace(at, at, " ");
      return;
    }
    if (isProse(start, word, end)) {
      patches.report(start, end, "this line is neither a key with a value nor a comment");
      draft.blank(start, draft.lineEnd(start));
      return;
    }
    int sign = draft.firstText(word);
    if (sign < end && draft.charAt(sign) == '=') {
      assignment(word, sign);
      return;
    }
    String key = patches.shown(start, word);
    patches.report(
        start,
        word,
        word < end
            ? "`:` is missing after " + key
            : key + " is no key yet: `:` and a value are missing");
    draft.replace(word, word, ":");
  }

  private void assignment(int word, int sign) {
    boolean spaced = draft.firstText(sign + 1) > sign + 1;
    patches.report(
        sign,
        sign + 1,
        "a key ends with `:`, not with `=`",
        TextEdit.replace(draft.original(new Span(word, sign + 1)), spaced ? ":" : ": "));
    draft.set(sign, ' ');
    draft.replace(word, word, ":");
  }

  /** Returns whether a line reads like a sentence: many words, of which the first is no key. */
  private boolean isProse(int start, int firstEnd, int end) {
    String first = draft.text(start, firstEnd);
    return !first.matches("[$a-z_]+") && draft.text(start, end).split(" +", 5).length > 3;
  }

  private int wordEnd(int start, int end) {
    int at = start;
    while (at < end && draft.charAt(at) != ' ' && draft.charAt(at) != '\t') {
      at++;
    }
    return at;
  }

  /** A colon stands where no key can end. */
  void strayColon(int at) {
    int line = draft.lineStart(at);
    int first = draft.firstText(line);
    int separator = lines.separator(first, at);
    if (separator >= 0) {
      colonInValue(separator, at);
      return;
    }
    if (at - first > SimpleKeys.MAX_LENGTH) {
      patches.report(at, at + 1, "what stands before this `:` is too long for a key");
      draft.blank(first, draft.lineEnd(at));
      return;
    }
    int above = lines.lineAbove(line, first - line);
    if (above >= 0 && lines.separator(draft.firstText(above), draft.lineEnd(above)) < 0) {
      noColon(draft.firstText(above));
    } else if (above >= 0 && ValueMender.isProperty(draft.charAt(draft.firstText(above)))) {
      values.property(draft.firstText(above));
    } else if (above >= 0) {
      indents.tooDeep(above, line, at);
    } else if (lines.lineAbove(line, Integer.MAX_VALUE) >= 0) {
      noColon(draft.firstText(lines.lineAbove(line, Integer.MAX_VALUE)));
    } else {
      patches.report(at, at + 1, "a `:` that follows no key");
      draft.hide(at);
    }
  }

  /** The value on a line holds a colon of its own. */
  private void colonInValue(int separator, int at) {
    int start = separator + 1;
    while (draft.charAt(start) == ' ') {
      start++;
    }
    int end = draft.textEnd(at);
    if (end > at + 1 && draft.text(start, at).equals("azureml")) {
      int next =
          at
              + 1
              + draft.text(at + 1, end).length()
              - draft.text(at + 1, end).stripLeading().length();
      Span space = draft.original(new Span(at + 1, next));
      patches.report(
          start,
          end,
          "a space behind `azureml:` makes a key of it; take the space out",
          TextEdit.delete(space));
      draft.replace(at + 1, next, "");
      return;
    }
    if (end == at + 1) {
      patches.report(
          start,
          end,
          patches.shown(start, end)
              + " ends with a colon, which makes a key of it; complete it, or quote it",
          patches.quote(start, end));
      if (lines.hasChildren(draft.lineStart(at))) {
        // The lines below are the value; that of this line would be one too many.
        draft.blank(start, end);
        return;
      }
    } else {
      patches.report(
          start,
          end,
          "`: ` within an unquoted value makes a key of what comes before it; quote the value",
          patches.quote(start, end));
    }
    draft.hide(at);
  }

  /** A dash is stuck to its item. */
  void dash(int at) {
    patches.report(
        at,
        at + 1,
        "a space is missing behind the `-`",
        TextEdit.insert(draft.original(at + 1), " "));
    draft.replace(at + 1, at + 1, " ");
  }
}
