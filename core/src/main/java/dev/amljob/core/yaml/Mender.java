// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Patches a draft where it could not be read: it says what is wrong in words that help, and changes
 * as little as makes the rest readable. A line that is still broken after one patch is taken out.
 */
final class Mender {
  private static final int DEFAULT_STEP = 2;

  private final Draft draft;
  private final Patches patches;
  private final KeyMender keys;
  private final Map<Integer, Integer> attempts = new HashMap<>();

  Mender(Draft draft, Patches patches) {
    this.draft = draft;
    this.patches = patches;
    this.keys = new KeyMender(draft, patches);
  }

  /**
   * Patches the draft.
   *
   * @param longQuote the last quoted scalar that went over a line's end, if there was one
   * @return false if this line was patched and taken out before, so that nothing more can be done
   */
  boolean mend(Problem problem, @Nullable Span longQuote) {
    int place = isAtBracket(problem) ? problem.start() : Math.min(problem.at(), draft.length() - 1);
    int line = draft.lineStart(Math.max(0, place));
    int attempt = attempts.merge(draft.original(line), 1, Integer::sum);
    if (attempt > 2) {
      return false;
    }
    if (attempt == 2) {
      // One mistake, one fault: the line has its own already.
      draft.blank(line, draft.lineEnd(line));
      return true;
    }
    if (longQuote != null && closesTooLate(problem, longQuote)) {
      openQuote(longQuote.start());
    } else {
      patch(problem);
    }
    return true;
  }

  private static boolean isAtBracket(Problem problem) {
    return problem.kind() == Problem.Kind.IN_FLOW || problem.kind() == Problem.Kind.OPEN_QUOTE;
  }

  /**
   * Returns whether a quote that was never closed took the opening quote of a later line for its
   * end.
   */
  private boolean closesTooLate(Problem problem, Span quote) {
    boolean afterValue =
        switch (problem.kind()) {
          case IN_MAPPING, IN_FLOW, IN_SEQUENCE, STRAY_COLON, OPEN_QUOTE, AFTER_ROOT, NO_COLON ->
              true;
          default -> false;
        };
    return afterValue
        && problem.at() >= quote.end()
        && draft.lineStart(quote.end()) == draft.lineStart(Math.min(problem.at(), draft.length()));
  }

  private void patch(Problem problem) {
    int at = Math.min(problem.at(), draft.length());
    switch (problem.kind()) {
      case NO_COLON -> keys.noColon(problem.start());
      case STRAY_COLON -> keys.strayColon(at);
      case BAD_START -> badStart(at);
      case OPEN_QUOTE -> openQuote(problem.start());
      case BAD_ESCAPE -> badEscape(at);
      case BLOCK_HEADER ->
          hide(
              problem.start(),
              at,
              draft.textEnd(at),
              "a block of text starts on the line below its `"
                  + draft.charAt(problem.start())
                  + "`");
      case STRAY_DASH ->
          hide(
              at,
              at,
              at + 1,
              "a list cannot start behind its key; put the `-` on a line of its own");
      case STRAY_QUESTION ->
          hide(at, at, at + 1, "a `?` that starts no key; quote it if it is text");
      case BAD_ANCHOR, BAD_TAG -> special(problem.start(), named(draft.charAt(problem.start())));
      case BAD_DIRECTIVE ->
          special(problem.start(), "at the start of a line it begins a directive of YAML");
      case IN_FLOW -> inFlow(problem.start(), at);
      case IN_MAPPING, IN_SEQUENCE, AFTER_ROOT, NO_NODE -> unexpected(problem, at);
    }
  }

  private static String named(char c) {
    return switch (c) {
      case '*' -> "it repeats the value of an anchor in YAML";
      case '&' -> "it names an anchor in YAML";
      default -> "it starts a tag in YAML";
    };
  }

  private void badStart(int at) {
    if (draft.charAt(at) != '\t') {
      special(at, "an unquoted value cannot start so");
    } else if (draft.text(draft.lineStart(at), at).isBlank()) {
      tabs(at);
    } else {
      patches.report(
          at,
          at + 1,
          "a tab cannot stand here; YAML wants a space",
          TextEdit.replace(draft.original(new Span(at, at + 1)), " "));
      draft.set(at, ' ');
    }
  }

  /**
   * Reports a value whose first character means something else in YAML, and takes that meaning from
   * it.
   */
  private void special(int at, String why) {
    int end = Math.max(at + 1, draft.textEnd(at));
    patches.report(
        at,
        end,
        patches.shown(at, end)
            + " starts with `"
            + draft.charAt(at)
            + "`: "
            + why
            + "; quote the value",
        patches.quote(at, end));
    draft.hide(at);
  }

  private void hide(int at, int start, int end, String message) {
    patches.report(start, Math.max(start + 1, end), message);
    draft.hide(at);
  }

  /**
   * Turns the tabs that indent a run of lines into spaces; one mistake, however many lines it is
   * on.
   */
  private void tabs(int at) {
    int line = draft.lineStart(at);
    int step = step(line);
    List<TextEdit> repair = new ArrayList<>();
    List<Span> indentations = new ArrayList<>();
    int next = line;
    while (next < draft.length()) {
      Span indentation = new Span(next, draft.firstText(next));
      if (draft.text(indentation.start(), indentation.end()).indexOf('\t') < 0) {
        break;
      }
      indentations.add(indentation);
      repair.add(TextEdit.replace(draft.original(indentation), expanded(indentation, step)));
      next = draft.nextLine(next);
    }
    int tab = indentations.get(0).start();
    while (draft.charAt(tab) != '\t') {
      tab++;
    }
    patches.report(
        SyntaxFault.Kind.TAB_INDENTATION,
        tab,
        indentations.get(0).end(),
        "a tab cannot indent; YAML wants spaces",
        repair);
    for (int i = indentations.size() - 1; i >= 0; i--) {
      Span indentation = indentations.get(i);
      draft.replace(indentation.start(), indentation.end(), expanded(indentation, step));
    }
  }

  private String expanded(Span indentation, int step) {
    StringBuilder spaces = new StringBuilder();
    for (int i = indentation.start(); i < indentation.end(); i++) {
      int width = draft.charAt(i) == '\t' ? step - spaces.length() % step : 1;
      spaces.append(" ".repeat(width));
    }
    return spaces.toString();
  }

  /** Returns by how many spaces the lines above are indented. */
  private int step(int line) {
    for (int at = 0; at < line; at = draft.nextLine(at)) {
      int column = draft.firstText(at) - at;
      if (column > 0 && !draft.isEmptyLine(at)) {
        return column;
      }
    }
    return DEFAULT_STEP;
  }

  private void openQuote(int start) {
    char quote = draft.charAt(start);
    patches.report(start, start + 1, "this quote is not closed");
    int end = draft.lineEnd(start);
    while (end > start + 1 && (draft.charAt(end - 1) == ' ' || draft.charAt(end - 1) == '\\')) {
      end--;
    }
    draft.replace(end, end, String.valueOf(quote));
  }

  private void badEscape(int at) {
    int end = Math.min(at + 2, draft.lineEnd(at));
    patches.report(
        at,
        end,
        "`"
            + draft.text(at, end)
            + "` is no escape of YAML; write `\\"
            + draft.text(at, end)
            + "`, or put the text between single quotes",
        TextEdit.insert(draft.original(at), "\\"));
    draft.hide(at);
  }

  private void inFlow(int start, int at) {
    char open = draft.charAt(start);
    char close = open == '[' ? ']' : '}';
    boolean wrongCloser =
        at < draft.length() && (draft.charAt(at) == ']' || draft.charAt(at) == '}');
    int line = draft.lineStart(start);
    boolean sameLine = draft.lineStart(Math.min(at, draft.length())) == line;
    if (sameLine && !wrongCloser && draft.text(at, draft.lineEnd(at)).indexOf(close) >= 0) {
      patches.report(at, at + 1, "a comma is missing before this, or the value needs quotes");
      draft.hide(at);
      return;
    }
    patches.report(start, start + 1, "this `" + open + "` is not closed");
    int end = wrongCloser && sameLine ? at : flowEnd(line, start);
    draft.replace(end, end, String.valueOf(close));
  }

  /**
   * Returns the end of the last line that can belong to a bracket: those indented farther than its
   * own line.
   */
  private int flowEnd(int line, int start) {
    int column = draft.firstText(line) - line;
    int end = draft.textEnd(start);
    int next = draft.nextLine(line);
    while (next < draft.length()
        && (draft.isEmptyLine(next) || draft.firstText(next) - next > column)) {
      end = draft.isEmptyLine(next) ? end : draft.textEnd(draft.firstText(next));
      next = draft.nextLine(next);
    }
    return end;
  }

  private void unexpected(Problem problem, int at) {
    if (at >= draft.length()) {
      patches.report(problem.start(), problem.start() + 1, "the file ends within this");
      int start = Math.min(problem.start(), draft.length());
      draft.blank(draft.lineStart(start), draft.lineEnd(start));
      return;
    }
    char c = draft.charAt(at);
    if (c == ']' || c == '}' || c == ',') {
      patches.report(at, at + 1, "`" + c + "` closes or separates nothing here");
      draft.set(at, ' ');
    } else if (!keys.startsLine(at)) {
      keys.surplus(at);
    } else if (c == '-' && problem.kind() == Problem.Kind.IN_MAPPING) {
      line(at, "a list item stands where a key is expected");
    } else if (problem.kind() == Problem.Kind.AFTER_ROOT) {
      line(at, "nothing can follow the value that the file begins with");
    } else if (draft.firstText(draft.lineStart(at)) == draft.lineStart(at)) {
      line(at, "this line fits neither the list nor the mapping above it");
    } else {
      keys.betweenLevels(at);
    }
  }

  private void line(int at, String message) {
    int start = draft.lineStart(at);
    patches.report(at, Math.max(at + 1, draft.textEnd(at)), message);
    draft.blank(start, draft.lineEnd(at));
  }
}
