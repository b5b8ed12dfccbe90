// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.ArrayDeque;
import java.util.Deque;

/** Joins names of files. */
final class PathNames {
  private PathNames() {}

  static String resolve(String fromFile, String path) {
    if (isAbsolute(path)) {
      return path;
    }
    int slash = fromFile.lastIndexOf('/');
    return normalized(slash < 0 ? path : fromFile.substring(0, slash + 1) + path);
  }

  private static boolean isAbsolute(String path) {
    boolean drive =
        path.length() > 2
            && Character.isLetter(path.charAt(0))
            && path.charAt(1) == ':'
            && path.charAt(2) == '/';
    return path.startsWith("/") || drive;
  }

  /** Takes out {@code .} and as many {@code ..} as have a folder before them. */
  private static String normalized(String path) {
    Deque<String> kept = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !kept.isEmpty() && !kept.peekLast().equals("..")) {
        kept.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        kept.addLast(part);
      }
    }
    String joined = String.join("/", kept);
    return path.startsWith("/") ? "/" + joined : joined.isEmpty() ? "." : joined;
  }
}
