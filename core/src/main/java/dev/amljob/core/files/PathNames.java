// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Names of files, with {@code /} between folders. They are joined by their text alone: a {@code ..}
 * behind a link leads back to the folder where the link stands.
 */
public final class PathNames {
  private PathNames() {}

  /** Returns the name of a path. But on Windows, a backslash is a character like any other. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  static String resolve(String fromFile, String path) {
    int slash = fromFile.lastIndexOf('/');
    boolean alone = slash < 0 || rootLength(path) > 0;
    return normalized(alone ? path : fromFile.substring(0, slash + 1) + path);
  }

  /**
   * Returns how much of a path names its root: {@code /}, a drive such as {@code C:/}, or the two
   * slashes before the name of a server. More slashes than two are as good as one.
   */
  private static int rootLength(String path) {
    if (isSlash(path, 0)) {
      return isSlash(path, 1) && !isSlash(path, 2) ? 2 : 1;
    }
    boolean drive =
        path.length() > 2
            && Character.isLetter(path.charAt(0))
            && path.charAt(1) == ':'
            && isSlash(path, 2);
    return drive ? 3 : 0;
  }

  /** Windows takes either slash; elsewhere a path that starts with a backslash is hardly meant. */
  private static boolean isSlash(String path, int index) {
    return index < path.length() && (path.charAt(index) == '/' || path.charAt(index) == '\\');
  }

  /** Takes out {@code .} and as many {@code ..} as have a folder before them. */
  private static String normalized(String path) {
    String root = path.substring(0, rootLength(path));
    Deque<String> kept = new ArrayDeque<>();
    for (String part : path.substring(root.length()).split("/", -1)) {
      if (!part.equals("..")) {
        if (!part.isEmpty() && !part.equals(".")) {
          kept.addLast(part);
        }
      } else if (!kept.isEmpty() && !kept.peekLast().equals("..")) {
        kept.removeLast();
      } else if (root.isEmpty()) {
        kept.addLast(part);
      }
    }
    String joined = root + String.join("/", kept);
    return joined.isEmpty() ? "." : joined;
  }
}
