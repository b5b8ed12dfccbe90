// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** Writes bytes as Python's {@code repr} does: {@code b'...'}. */
final class PythonBytes {
  private static final String HEX = "0123456789abcdef";

  private PythonBytes() {}

  static String text(byte[] bytes) {
    char quote = contains(bytes, '\'') && !contains(bytes, '"') ? '"' : '\'';
    StringBuilder result = new StringBuilder(bytes.length + 3).append('b').append(quote);
    for (byte b : bytes) {
      switch (b) {
        case '\t' -> result.append("\\t");
        case '\n' -> result.append("\\n");
        case '\r' -> result.append("\\r");
        case '\\' -> result.append("\\\\");
        default -> {
          if (b == quote) {
            result.append('\\').append(quote);
          } else if (b >= ' ' && b < 127) {
            result.append((char) b);
          } else {
            result.append("\\x").append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
          }
        }
      }
    }
    return result.append(quote).toString();
  }

  private static boolean contains(byte[] bytes, char c) {
    for (byte b : bytes) {
      if (b == c) {
        return true;
      }
    }
    return false;
  }
}
