// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The edits that make a broken text readable; their spans refer to the text as written. */
final class Patches {
  private final TreeMap<Integer, TextEdit> edits = new TreeMap<>();

  /**
   * Adds an edit. One that covers earlier ones replaces them; an insertion where another one stands
   * follows it.
   *
   * @return whether that changed anything, which an edit within an earlier one does not
   */
  boolean add(TextEdit edit) {
    Span span = edit.span();
    if (span.isEmpty() && edit.newText().isEmpty()) {
      return false;
    }
    Map.Entry<Integer, TextEdit> before = edits.lowerEntry(span.start());
    if (before != null && before.getValue().span().end() > span.start()) {
      return false;
    }
    TextEdit same = edits.get(span.start());
    if (same != null && same.span().end() > span.end()) {
      return false;
    }
    if (same != null && same.equals(edit)) {
      return false;
    }
    if (span.isEmpty() && same != null) {
      edits.put(span.start(), new TextEdit(span, same.newText() + edit.newText()));
      return true;
    }
    edits.subMap(span.start(), true, Math.max(span.start(), span.end() - 1), true).clear();
    TextEdit behind = edits.get(span.end());
    if (edit.newText().isEmpty() && behind != null && behind.span().isEmpty()) {
      // What was put behind a text goes with it.
      edits.remove(span.end());
    }
    edits.put(span.start(), edit);
    return true;
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  Patches copy() {
    Patches copy = new Patches();
    copy.edits.putAll(edits);
    return copy;
  }

  /** Returns the text after the edits, which remembers where each part of it was written. */
  ParsedText apply(String text) {
    if (edits.isEmpty()) {
      return new ParsedText(text, List.of());
    }
    StringBuilder result = new StringBuilder(text.length() + 64);
    List<ParsedText.Patch> patches = new ArrayList<>(edits.size());
    int done = 0;
    for (TextEdit edit : edits.values()) {
      result.append(text, done, edit.span().start());
      int start = result.length();
      result.append(edit.newText());
      patches.add(new ParsedText.Patch(start, result.length(), edit.span()));
      done = edit.span().end();
    }
    result.append(text, done, text.length());
    return new ParsedText(result.toString(), patches);
  }
}
