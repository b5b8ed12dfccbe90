// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of Python or of a shell, whose letters may stand together, as in {@code -xec}.
 *
 * @param next the index of the first word behind them
 * @param command the letter that ended them, {@code c} or {@code m}; 0 if none did
 * @param attached what was written right behind that letter, if anything was
 */
record InterpreterOptions(int next, char command, @Nullable ShellWord attached) {
  /** Reads the options of Python: {@code -c} and {@code -m} end them, and take what follows. */
  static InterpreterOptions ofPython(List<ShellWord> words, int from) {
    int at = from;
    while (at < words.size() && isOption(words.get(at), "-")) {
      String text = words.get(at).text();
      if (text.startsWith("--")) {
        at += text.equals("--check-hash-based-pycs") ? 2 : 1;
        continue;
      }
      int letter = find(text, "cmWXQ");
      if (letter == text.length()) {
        at++;
        continue;
      }
      boolean last = letter == text.length() - 1;
      if (text.charAt(letter) == 'c' || text.charAt(letter) == 'm') {
        ShellWord attached = last ? null : words.get(at).from(letter + 1);
        return new InterpreterOptions(at + 1, text.charAt(letter), attached);
      }
      at += last ? 2 : 1;
    }
    return new InterpreterOptions(Math.min(at, words.size()), '\0', null);
  }

  /** Reads the options of a shell: {@code -c} makes a script of the first word behind them all. */
  static InterpreterOptions ofShell(List<ShellWord> words, int from) {
    int at = from;
    char command = '\0';
    while (at < words.size() && isOption(words.get(at), "-+")) {
      String text = words.get(at).text();
      if (text.startsWith("--")) {
        at += text.equals("--rcfile") || text.equals("--init-file") ? 2 : 1;
        if (text.equals("--")) {
          break;
        }
        continue;
      }
      command = find(text, "c") < text.length() ? 'c' : command;
      at += find(text, "oO") < text.length() ? 2 : 1;
    }
    return new InterpreterOptions(Math.min(at, words.size()), command, null);
  }

  private static boolean isOption(ShellWord word, String signs) {
    String text = word.text();
    return text.length() > 1
        && signs.indexOf(text.charAt(0)) >= 0
        && word.parts().get(0).isLiteral();
  }

  private static int find(String text, String letters) {
    int i = 1;
    while (i < text.length() && letters.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
