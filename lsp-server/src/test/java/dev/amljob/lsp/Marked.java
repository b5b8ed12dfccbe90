// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import org.eclipse.lsp4j.Position;

/**
 * A text with a cursor in it, written {@code <|>}.
 *
 * @param text the text without the cursor
 * @param cursor where it stood
 */
record Marked(String text, Position cursor) {
  static Marked of(String marked) {
    int offset = marked.indexOf("<|>");
    if (offset < 0) {
      return new Marked(marked, new Position(0, 0));
    }
    String before = marked.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int character = offset - (before.lastIndexOf('\n') + 1);
    return new Marked(marked.replace("<|>", ""), new Position(line, character));
  }
}
