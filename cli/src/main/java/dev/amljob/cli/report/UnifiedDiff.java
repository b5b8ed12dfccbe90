// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What changed in a text, as {@code diff -u} writes it and {@code patch -p0} reads it.
 *
 * <pre>
 * --- job.yml
 * +++ job.yml
 * @@ -1,2 +1,2 @@
 * -comand: python train.py
 * +command: python train.py
 *  compute: azureml:cpu
 * </pre>
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Above this, what differs is shown as one block: a longest common part would take too long. */
  private static final int MOST_CELLS = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<Step> steps = new ArrayList<>();

  /** A line that stays (' '), goes ('-') or comes ('+'). */
  private record Step(char kind, String line) {}

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** Returns the difference; empty where there is none. */
  public static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(before, after);
    diff.compare();
    return "--- " + header(name) + "\n+++ " + header(name) + "\n" + diff.hunks();
  }

  /** Returns a name as Git writes it, so that its end is certain whatever it is made of. */
  private static String header(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    name.chars().forEach(one -> appendQuoted((char) one, quoted));
    if (quoted.length() > name.length() + 1) {
      return quoted.append('"').toString();
    }
    return name.contains(" ") ? name + "\t" : name;
  }

  private static void appendQuoted(char one, StringBuilder out) {
    switch (one) {
      case '"', '\\' -> out.append('\\').append(one);
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> {
        if (one < ' ' || one == 0x7f) {
          out.append(String.format(Locale.ROOT, "\\%03o", (int) one));
        } else {
          out.append(one);
        }
      }
    }
  }

  /** Returns the lines with their breaks, which may be what differs. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private void compare() {
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      steps.add(new Step(' ', before.get(start)));
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    middle(before.subList(start, before.size() - tail), after.subList(start, after.size() - tail));
    before.subList(before.size() - tail, before.size()).forEach(l -> steps.add(new Step(' ', l)));
  }

  private void middle(List<String> old, List<String> next) {
    if ((long) old.size() * next.size() > MOST_CELLS) {
      old.forEach(line -> steps.add(new Step('-', line)));
      next.forEach(line -> steps.add(new Step('+', line)));
      return;
    }
    int[][] common = common(old, next);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < next.size()) {
      if (i < old.size() && j < next.size() && old.get(i).equals(next.get(j))) {
        steps.add(new Step(' ', old.get(i)));
        i++;
        j++;
      } else if (j == next.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        steps.add(new Step('-', old.get(i++)));
      } else {
        steps.add(new Step('+', next.get(j++)));
      }
    }
  }

  /** Returns how many lines two texts have in common from each pair of lines on. */
  private static int[][] common(List<String> old, List<String> next) {
    int[][] common = new int[old.size() + 1][next.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = next.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(next.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private String hunks() {
    StringBuilder text = new StringBuilder(512);
    int oldLine = 1;
    int newLine = 1;
    for (int i = 0; i < steps.size(); ) {
      int from = nextChange(i);
      if (from == steps.size()) {
        break;
      }
      int start = Math.max(i, from - CONTEXT);
      int end = end(from);
      oldLine += count(i, start, '+');
      newLine += count(i, start, '-');
      appendHunk(text, start, end, oldLine, newLine);
      oldLine += count(start, end, '+');
      newLine += count(start, end, '-');
      i = end;
    }
    return text.toString();
  }

  private int nextChange(int from) {
    int i = from;
    while (i < steps.size() && steps.get(i).kind == ' ') {
      i++;
    }
    return i;
  }

  /** Returns where a hunk ends: changes that are near share it. */
  private int end(int change) {
    int last = change;
    for (int i = change; i < steps.size() && i - last <= 2 * CONTEXT; i++) {
      last = steps.get(i).kind == ' ' ? last : i;
    }
    return Math.min(steps.size(), last + 1 + CONTEXT);
  }

  /** Returns how many lines of a range are not only in the other text. */
  private int count(int from, int to, char foreign) {
    return (int) steps.subList(from, to).stream().filter(step -> step.kind != foreign).count();
  }

  private void appendHunk(StringBuilder text, int start, int end, int oldLine, int newLine) {
    text.append("@@ -").append(range(oldLine, count(start, end, '+')));
    text.append(" +").append(range(newLine, count(start, end, '-'))).append(" @@\n");
    for (Step step : steps.subList(start, end)) {
      text.append(step.kind).append(step.line);
      if (!step.line.endsWith("\n")) {
        text.append("\n\\ No newline at end of file\n");
      }
    }
  }

  private static String range(int line, int count) {
    // An empty range stands behind the line before it.
    return (count == 0 ? line - 1 : line) + (count == 1 ? "" : "," + count);
  }
}
