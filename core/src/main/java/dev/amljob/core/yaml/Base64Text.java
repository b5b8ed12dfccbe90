// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Decodes the text of {@code !!binary} as leniently as Python: what is no digit is passed over. */
final class Base64Text {
  private Base64Text() {}

  /** Returns the bytes, or nothing where the padding is wrong or the text is not ASCII. */
  static Optional<byte[]> decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int quad = 0;
    int left = 0;
    int pads = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127) {
        return Optional.empty();
      }
      int digit = digit(c);
      if (c == '=') {
        pads++;
        if (quad >= 2 && quad + pads >= 4) {
          return asciiRest(text, i) ? Optional.of(bytes.toByteArray()) : Optional.empty();
        }
      } else if (digit >= 0) {
        pads = 0;
        int bits = left << 6 | digit;
        if (quad > 0) {
          bytes.write(bits >> (6 - 2 * quad));
        }
        left = bits & (63 >> (2 * quad));
        quad = (quad + 1) % 4;
        left = quad == 0 ? 0 : left;
      }
    }
    return quad == 0 ? Optional.of(bytes.toByteArray()) : Optional.empty();
  }

  private static boolean asciiRest(String text, int from) {
    return text.chars().skip(from).allMatch(c -> c < 128);
  }

  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (Chars.isDigit(c)) {
      return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  }
}
