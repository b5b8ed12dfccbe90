// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of a {@code .gitignore}.
 *
 * @param negated whether what it matches is taken back in
 * @param foldersOnly whether it matches folders alone
 * @param segments what stands between its slashes
 */
record GitPattern(boolean negated, boolean foldersOnly, List<GitGlob> segments) {

  /** As it looks where each byte is a character. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  /** Returns the patterns of a text, the last first: the first that matches decides. */
  static List<GitPattern> all(String text) {
    List<GitPattern> patterns = new ArrayList<>();
    String clean = text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text;
    for (String line : clean.split("\n", -1)) {
      of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
          .ifPresent(pattern -> patterns.add(0, pattern));
    }
    return patterns;
  }

  private static Optional<GitPattern> of(String line) {
    String text = withoutBlanksAtItsEnd(line);
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = text.startsWith("!");
    text = negated ? text.substring(1) : text;
    boolean foldersOnly = text.endsWith("/");
    text = foldersOnly ? text.substring(0, text.length() - 1) : text;
    boolean anchored = text.indexOf('/') >= 0;
    text = text.startsWith("/") ? text.substring(1) : text;
    List<GitGlob> segments = new ArrayList<>();
    if (!anchored) {
      segments.add(new GitGlob("**"));
    }
    Arrays.stream(text.split("/", -1)).map(GitGlob::new).forEach(segments::add);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new GitPattern(negated, foldersOnly, List.copyOf(segments)));
  }

  private static String withoutBlanksAtItsEnd(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isEscaped(String line, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && line.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** Returns whether it matches a path, given as the names between its slashes. */
  boolean matches(List<String> path, boolean folder) {
    return (folder || !foldersOnly) && matches(path);
  }

  /** As {@link GitGlob#matches} goes through characters, so this goes through names. */
  private boolean matches(List<String> path) {
    int at = 0;
    int pos = 0;
    int any = -1;
    int taken = 0;
    while (pos < path.size() || at < segments.size()) {
      if (at < segments.size() && segments.get(at).isAnyPath()) {
        if (at == segments.size() - 1) {
          // At the end it stands for what lies in a folder, not for the folder.
          return pos < path.size();
        }
        any = ++at;
        taken = pos;
      } else if (at < segments.size()
          && pos < path.size()
          && segments.get(at).matches(path.get(pos))) {
        at++;
        pos++;
      } else if (any >= 0 && taken < path.size()) {
        at = any;
        pos = ++taken;
      } else {
        return false;
      }
    }
    return true;
  }
}
