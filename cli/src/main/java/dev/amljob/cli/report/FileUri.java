// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** The address of a file, made of the path that the user knows it by. */
final class FileUri {
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private FileUri() {}

  /** Returns a relative reference for a relative path, and a {@code file:} address for another. */
  static String of(String path) {
    if (path.startsWith("//")) {
      // On Windows, the name of a server comes first.
      return "file:" + encoded(path);
    }
    if (path.startsWith("/")) {
      return "file://" + encoded(path);
    }
    if (path.startsWith(":/", 1)) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
    }
    return encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
