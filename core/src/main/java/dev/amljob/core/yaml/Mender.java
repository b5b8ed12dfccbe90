// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what was most likely meant where a text could not be read on. */
final class Mender {
  private final Attempt attempt;
  private final Lines lines;
  private final KeyMends keys;
  private final IndentMends indents;
  private final FlowMends flow;

  private Mender(Attempt attempt) {
    this.attempt = attempt;
    this.lines = new Lines(attempt.parsed());
    this.keys = new KeyMends(lines);
    this.indents = new IndentMends(lines);
    this.flow = new FlowMends(lines);
  }

  static Mend mend(Attempt attempt, Problem problem) {
    Mender mender = new Mender(attempt);
    Mend open = mender.runaway(problem);
    return open != null ? open : mender.byKind(problem);
  }

  /** Returns a mend that takes the line out of the text, when nothing else helped. */
  static Mend lastResort(Attempt attempt, Problem problem) {
    Lines lines = new Lines(attempt.parsed());
    int at = Math.min(problem.at(), lines.length());
    int line = lines.isIdle(at) && lines.above(at) >= 0 ? lines.above(at) : lines.start(at);
    Span content = new Span(lines.content(line), lines.end(line));
    return Mend.of(
        content,
        "this line cannot be read as YAML",
        TextEdit.delete(new Span(line, content.end())));
  }

  /** Looks for a quote or bracket further up that swallowed what stands here. */
  private @Nullable Mend runaway(Problem problem) {
    Span quote = attempt.lastLongQuote();
    if (!quote.isEmpty()
        && problem.kind() != Problem.Kind.OPEN_QUOTE
        && lines.start(quote.end()) == lines.start(problem.at())) {
      return flow.openQuote(quote.start());
    }
    if (problem.kind() == Problem.Kind.OPEN_QUOTE) {
      return null;
    }
    return flow.openBrackets(attempt.openBrackets(), problem.at());
  }

  private Mend byKind(Problem problem) {
    int start = problem.start();
    int at = problem.at();
    return switch (problem.kind()) {
      case NO_COLON -> keys.missingColon(start);
      case STRAY_COLON -> keys.strayColon(at);
      case BAD_START -> badStart(at);
      case OPEN_QUOTE -> flow.openQuote(start);
      case BAD_ESCAPE ->
          Mend.of(
              new Span(at, Math.min(at + 2, lines.length())),
              lines.shown(at, at + 2)
                  + " is no escape in double quotes; double the backslash, or use single quotes",
              TextEdit.insert(at, "\\"));
      case BLOCK_HEADER -> blockHeader(start, at);
      case STRAY_DASH -> strayDash(at);
      case STRAY_QUESTION -> quoted(at, "`?` begins a key in YAML, which cannot be here");
      case BAD_ANCHOR ->
          quoted(
              start,
              lines.at(start) == '*'
                  ? "`*` begins an alias in YAML; quote the value"
                  : "`&` begins an anchor in YAML; quote the value");
      case BAD_TAG ->
          quoted(lines.at(at) == '!' ? at : start, "`!` begins a tag in YAML; quote the value");
      case BAD_DIRECTIVE -> directive(start);
      case IN_FLOW -> flow.inFlow(start, at);
      case NO_NODE -> stray(at);
      case IN_MAPPING, IN_SEQUENCE, AFTER_ROOT -> misplaced(problem);
    };
  }

  private Mend badStart(int at) {
    char c = lines.at(at);
    if (c == '\t') {
      int end = lines.skipBlanks(at);
      boolean last = Chars.isBreakOrEnd(lines.at(end));
      TextEdit edit = TextEdit.replace(new Span(at, end), last ? "" : " ");
      return Mend.of(new Span(at, end), "a tab cannot separate words in YAML; use a space", edit)
          .withRepair(List.of(edit));
    }
    String shown = c == '`' ? "a backtick" : "`" + c + "`";
    return quoted(at, shown + " cannot begin a value; quote the value");
  }

  /** Reads what begins at a place as text, for all that YAML says. */
  private Mend quoted(int start, String message) {
    boolean first = lines.behindDashes(start) == start;
    int end = lines.valueEnd(start, attempt.openBrackets().iterator().hasNext());
    int colon = first ? lines.keyColon(start, end) : -1;
    if (first && lines.content(start) == start && colon < 0) {
      return Mend.of(
          new Span(start, Math.max(end, start + 1)),
          message,
          TextEdit.delete(new Span(start, lines.end(start))));
    }
    int to = Math.max(colon < 0 ? end : colon, start + 1);
    return Mend.of(new Span(start, start + 1), message, keys.quoted(start, to));
  }

  private Mend blockHeader(int start, int at) {
    if (lines.at(start + 1) != ' ' && at == start + 1 && lines.at(at) != '#') {
      return quoted(
          start, "`" + lines.at(start) + "` begins a block of text in YAML; quote the value");
    }
    return Mend.of(
        lines.rest(at),
        "the text of a `" + lines.at(start) + "` block begins on the next line",
        TextEdit.delete(new Span(at, lines.end(at))));
  }

  private Mend strayDash(int at) {
    int before = at;
    while (before > 0 && lines.at(before - 1) == ' ') {
      before--;
    }
    if (before > 0 && lines.at(before - 1) == ':') {
      return Mend.of(
          new Span(at, at + 1),
          "a list cannot begin on the line of its key; begin it on the next line",
          TextEdit.insert(at, "\n" + " ".repeat(lines.column(at))));
    }
    return Mend.of(
        new Span(at, at + 1),
        "a list item cannot begin here; quote the value if the dash belongs to it",
        TextEdit.delete(lines.rest(at)));
  }

  private Mend directive(int start) {
    int line = lines.start(start);
    return Mend.of(
        new Span(line, lines.contentEnd(line)),
        "a line that begins with `%` is a directive to YAML, and this is none that it knows",
        TextEdit.delete(new Span(line, lines.end(line))));
  }

  private Mend stray(int at) {
    char c = lines.at(at);
    String message =
        switch (c) {
          case ',' -> "there is no value before `,`";
          case '-' -> "`- ` cannot begin a list item in brackets";
          case ']', '}' -> "`" + c + "` closes nothing";
          default -> "expected a value, but found " + lines.shown(at, lines.contentEnd(at));
        };
    if (at >= lines.length() || Chars.isBreakOrEnd(c)) {
      return lastResort(attempt, new Problem(Problem.Kind.NO_NODE, at, at));
    }
    return Mend.of(new Span(at, at + 1), message, TextEdit.replace(new Span(at, at + 1), " "));
  }

  private Mend misplaced(Problem problem) {
    int at = problem.at();
    char c = lines.at(at);
    if (c == ']' || c == '}') {
      return stray(at);
    }
    if (c == '%' && lines.column(at) == 0) {
      return directive(at);
    }
    int above = lines.above(at);
    boolean afterRoot = problem.kind() == Problem.Kind.AFTER_ROOT;
    if (afterRoot && above >= 0 && lines.at(above) == '%') {
      return directive(above);
    }
    if (c == ',') {
      return Mend.of(
          new Span(at, at + 1),
          "`,` separates nothing here; a key ends with its line",
          TextEdit.replace(new Span(at, at + 1), " "));
    }
    if (lines.content(at) != at) {
      return Mend.of(
          lines.rest(at),
          "unexpected "
              + lines.shown(at, lines.contentEnd(at))
              + " after the value; quote the whole value",
          TextEdit.delete(new Span(at, lines.end(at))));
    }
    if (afterRoot
        && above >= 0
        && lines.indent(above) == lines.column(at)
        && lines.keyColon(above, lines.end(above)) < 0
        && lines.at(above) != '-') {
      return keys.missingColon(lines.content(above));
    }
    return indents.misplacedLine(at, problem.kind() == Problem.Kind.IN_SEQUENCE);
  }
}
