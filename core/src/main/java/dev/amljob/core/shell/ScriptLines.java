// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The lines of a script as its author wrote them, against the ones that the shell sees when YAML
 * has folded lines into one.
 *
 * @param script what the shell sees
 * @param folds where a space stands for a line break, as offsets in the text
 */
public record ScriptLines(ShellScript script, TreeSet<Integer> folds) {
  /** So many lines of one command are looked at; each look reads all of its words up to there. */
  private static final int MOST_LINES = 100;

  public ScriptLines {
    folds = new TreeSet<>(folds);
  }

  /**
   * Returns the lines of a script whose text is a YAML scalar: a fold is a space that the source
   * has a line break for.
   *
   * @param source what the scalar stands in
   * @param toSource leads from a place in the script's text to one in the source
   */
  public static ScriptLines of(
      ShellScript script, CharSequence source, UnaryOperator<Span> toSource) {
    List<Integer> folds = new ArrayList<>();
    String text = script.text();
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (toSource.apply(new Span(at, at + 1)).of(source).indexOf('\n') >= 0) {
        folds.add(at);
      }
    }
    return of(script, folds);
  }

  /** Returns the lines of a script with these folds. */
  public static ScriptLines of(ShellScript script, Iterable<Integer> folds) {
    TreeSet<Integer> sorted = new TreeSet<>();
    folds.forEach(sorted::add);
    return new ScriptLines(script, sorted);
  }

  /**
   * Returns the lines that begin with a command of their own while the command before them is
   * complete. In doubt there is none: a wrapper may well take a command as its argument.
   */
  public List<GluedLine> glued() {
    List<GluedLine> glued = new ArrayList<>();
    if (!folds.isEmpty()) {
      script.commands().forEach(command -> collectGlued(command, glued));
    }
    return List.copyOf(glued);
  }

  private void collectGlued(SimpleCommand command, List<GluedLine> glued) {
    List<ShellWord> words = command.words();
    int start = 0;
    int looks = 0;
    for (int i = 1; i < words.size() && looks < MOST_LINES; i++) {
      if (!isFolded(words.get(i - 1), words.get(i))) {
        continue;
      }
      List<ShellWord> line = words.subList(i, lineEnd(words, i));
      List<ShellWord> before = words.subList(start, i);
      boolean own = OwnCommand.begins(line);
      looks += own ? 1 : 0;
      if (own && WholeCommand.is(command, before)) {
        Span join = gap(words.get(i - 1), words.get(i));
        Span previous = before.get(0).span().to(before.get(before.size() - 1).span());
        glued.add(new GluedLine(join, previous, words.get(i)));
        start = i;
      }
    }
  }

  private int lineEnd(List<ShellWord> words, int from) {
    int end = from + 1;
    while (end < words.size() && !isFolded(words.get(end - 1), words.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isFolded(ShellWord left, ShellWord right) {
    Span gap = gap(left, right);
    Integer fold = folds.ceiling(gap.start());
    return fold != null && fold < gap.end();
  }

  private static Span gap(ShellWord left, ShellWord right) {
    int from = left.span().end();
    return new Span(from, Math.max(from, right.span().start()));
  }

  /** Returns the places of backslashes that were to continue a line, and now escape a blank. */
  public List<Span> escapedFolds() {
    return script.commands().stream()
        .flatMap(command -> command.words().stream())
        .flatMap(word -> word.parts().stream())
        .filter(part -> part.quoting() == Quoting.BACKSLASH)
        .filter(part -> folds.contains(part.span().end() - 1))
        .map(part -> part.span().part(0, 1))
        .toList();
  }

  /** Returns the comments that run on over a fold, and so hide the lines behind it. */
  public List<Span> commentsOverFolds() {
    return script.comments().stream()
        .filter(
            comment -> {
              Integer fold = folds.ceiling(comment.start());
              return fold != null && fold < comment.end() - 1;
            })
        .toList();
  }
}
