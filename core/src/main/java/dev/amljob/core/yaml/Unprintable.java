// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;

/** Finds the characters that PyYAML's reader refuses wherever they stand. */
final class Unprintable {
  /** More would tell nobody anything: such a file is no text. */
  private static final int MAX_FAULTS = 20;

  private Unprintable() {}

  /** Reports the runs of such characters, and takes all of them out of what is parsed. */
  static void remove(String text, List<SyntaxFault> faults, Patches patches) {
    int runs = 0;
    int i = 0;
    while (i < text.length()) {
      if (isPrintable(text, i)) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && !isPrintable(text, i)) {
        i++;
      }
      Span span = new Span(start, i);
      patches.add(TextEdit.replace(span, stand(text, span).repeat(i - start)));
      if (++runs <= MAX_FAULTS) {
        faults.add(fault(text, span));
      }
    }
  }

  /** Returns what stands in for such a character: something that belongs to the word around it. */
  private static String stand(String text, Span span) {
    boolean wordBefore = span.start() > 0 && !Chars.isBlankOrEnd(text.charAt(span.start() - 1));
    boolean wordAfter = span.end() < text.length() && !Chars.isBlankOrEnd(text.charAt(span.end()));
    return wordBefore || wordAfter ? "\uFFFD" : " ";
  }

  private static SyntaxFault fault(String text, Span span) {
    int c = text.charAt(span.start());
    String what = c == 0 ? "a NUL character" : "the control character U+" + hex(c);
    if (Character.isSurrogate((char) c) || c > 0xFF) {
      what = "the character U+" + hex(c);
    }
    return new SyntaxFault(
        SyntaxFault.Kind.SYNTAX,
        span,
        what + " cannot stand in YAML; write it as an escape in double quotes, or delete it",
        List.of());
  }

  private static String hex(int c) {
    return Integer.toHexString(0x10000 + c).substring(1).toUpperCase(java.util.Locale.ROOT);
  }

  private static boolean isPrintable(String text, int at) {
    char c = text.charAt(at);
    if (c >= ' ' && c <= '~') {
      return true;
    }
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t';
    }
    if (!Character.isSurrogate(c)) {
      return c == Chars.NEXT_LINE || (c >= 0xA0 && c <= 0xFFFD);
    }
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
