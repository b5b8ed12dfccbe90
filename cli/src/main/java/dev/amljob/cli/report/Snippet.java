// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.function.UnaryOperator;

/**
 * The lines of a file around a span, with carets under it.
 *
 * <pre>
 *   |
 * 1 | command: python train.py
 * 2 | comptue: azureml:cpu
 *   | ^^^^^^^
 * </pre>
 *
 * @param file the file
 * @param span the span; of one of several lines, the first is shown
 * @param withContext whether to show the line before as well
 */
record Snippet(SourceFile file, Span span, boolean withContext) {

  /**
   * Adds the lines to a text.
   *
   * @param style how the frame looks
   * @param paint how the carets look
   */
  void appendTo(StringBuilder out, Style style, UnaryOperator<String> paint) {
    LineIndex lines = file.lines();
    int line = lines.lineOf(span.start());
    int gutter = Integer.toString(line + 1).length();
    Frame frame = new Frame(out, style, gutter);
    // A span may start on the line break, of which nothing can be seen.
    int start = Math.min(span.start(), lines.line(line).end());
    VisibleLine shown = VisibleLine.of(file, line, start);
    frame.line("", "");
    if (withContext && line > 0) {
      int lineBefore = lines.line(line - 1).start();
      frame.line(Integer.toString(line), VisibleLine.of(file, line - 1, lineBefore).text());
    }
    frame.line(Integer.toString(line + 1), shown.text());
    int from = shown.column(start);
    frame.line("", " ".repeat(from) + paint.apply(carets(line, shown, from)));
  }

  private String carets(int line, VisibleLine shown, int from) {
    int lineEnd = file.lines().line(line).end();
    int to = shown.column(Math.min(span.end(), lineEnd));
    boolean goesOn = span.end() > lineEnd && file.lines().lineOf(span.end()) > line;
    return "^".repeat(Math.max(1, to - from)) + (goesOn ? " ..." : "");
  }

  /** The line numbers and the bar on the left. */
  private record Frame(StringBuilder out, Style style, int width) {
    void line(String number, String text) {
      out.append(style.frame(" ".repeat(width - number.length()) + number + " |"));
      if (!text.isEmpty()) {
        out.append(' ').append(text);
      }
      out.append('\n');
    }
  }
}
