// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * What some edits change in a file, as {@code diff -u} shows it and {@code patch} reads it.
 *
 * <pre>
 * --- job.yml
 * +++ job.yml
 * &#64;@ -1,2 +1,2 @@
 *  command: python train.py
 * -compute:  azureml:cpu
 * +compute: azureml:cpu
 * </pre>
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final SourceFile file;
  private final List<String> lines;
  private final List<Replacement> replacements = new ArrayList<>();

  /** Lines in place of others: those from one number on up to before another. */
  private record Replacement(int from, int to, List<String> lines) {
    int growth() {
      return lines.size() - (to - from);
    }
  }

  private UnifiedDiff(SourceFile file) {
    this.file = file;
    this.lines = lines(file.text());
  }

  /** Returns what edits change, which are sorted and apart. */
  public static UnifiedDiff of(SourceFile file, List<TextEdit> edits) {
    UnifiedDiff diff = new UnifiedDiff(file);
    diff.collect(edits);
    return diff;
  }

  /** Returns the lines of a text, each with its break; only the last may have none. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private void collect(List<TextEdit> edits) {
    int line = 0;
    int start = 0;
    int next = 0;
    while (next < edits.size()) {
      // What comes behind a last line without a break changes that line.
      while (line < lines.size()
          && start + lines.get(line).length() <= start(edits.get(next))
          && lines.get(line).endsWith("\n")) {
        start += lines.get(line++).length();
      }
      int from = line;
      int end = start;
      List<TextEdit> within = new ArrayList<>();
      // As long as the next edit begins in the lines that an edit before it reaches into.
      while (next < edits.size() && (within.isEmpty() || start(edits.get(next)) < end)) {
        TextEdit edit = edits.get(next++);
        within.add(TextEdit.replace(shifted(edit.span(), -start), edit.newText()));
        while (line < lines.size() && end < reach(edit)) {
          end += lines.get(line++).length();
        }
      }
      String old = file.text().substring(start, end);
      add(from, line, lines(TextEdit.applyAll(old, within)));
      start = end;
    }
  }

  private static int start(TextEdit edit) {
    return edit.span().start();
  }

  /** Returns the place up to which lines change: an edit of whole lines leaves the next alone. */
  private int reach(TextEdit edit) {
    boolean whole =
        isLineStart(edit.span().start())
            && isLineStart(edit.span().end())
            && (edit.newText().isEmpty() || edit.newText().endsWith("\n"));
    return whole ? edit.span().end() : edit.span().end() + 1;
  }

  private boolean isLineStart(int offset) {
    return offset == 0 || file.text().charAt(offset - 1) == '\n';
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** Adds a replacement without the lines at both ends that stay the same. */
  private void add(int from, int to, List<String> written) {
    int head = 0;
    int most = Math.min(to - from, written.size());
    while (head < most && lines.get(from + head).equals(written.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && lines.get(to - 1 - tail).equals(written.get(written.size() - 1 - tail))) {
      tail++;
    }
    append(new Replacement(from + head, to - tail, written.subList(head, written.size() - tail)));
  }

  /** Appends a replacement, to the one before where nothing lies between them. */
  private void append(Replacement next) {
    int last = replacements.size() - 1;
    if (last < 0 || replacements.get(last).to < next.from) {
      replacements.add(next);
      return;
    }
    List<String> joined = new ArrayList<>(replacements.get(last).lines);
    joined.addAll(next.lines);
    replacements.set(last, new Replacement(replacements.get(last).from, next.to, joined));
  }

  /**
   * Writes the difference.
   *
   * @throws IOException if the writer does
   */
  public void write(Writer out) throws IOException {
    String name = VisibleText.of(file.name());
    out.write("--- " + name + "\n+++ " + name + "\n");
    int growth = 0;
    int first = 0;
    while (first < replacements.size()) {
      int next = first + 1;
      while (next < replacements.size()
          && replacements.get(next).from - replacements.get(next - 1).to <= 2 * CONTEXT) {
        next++;
      }
      growth += writeHunk(out, replacements.subList(first, next), growth);
      first = next;
    }
  }

  private int writeHunk(Writer out, List<Replacement> hunk, int growthBefore) throws IOException {
    int from = Math.max(0, hunk.get(0).from - CONTEXT);
    int to = Math.min(lines.size(), hunk.get(hunk.size() - 1).to + CONTEXT);
    int growth = hunk.stream().mapToInt(Replacement::growth).sum();
    out.write(
        "@@ -%s +%s @@\n"
            .formatted(range(from, to - from), range(from + growthBefore, to - from + growth)));
    int done = from;
    for (Replacement replacement : hunk) {
      write(out, ' ', lines.subList(done, replacement.from));
      write(out, '-', lines.subList(replacement.from, replacement.to));
      write(out, '+', replacement.lines);
      done = replacement.to;
    }
    write(out, ' ', lines.subList(done, to));
    return growth;
  }

  /** An empty range is named by the line before it. */
  private static String range(int from, int count) {
    return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
  }

  private static void write(Writer out, char sign, List<String> lines) throws IOException {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.write("\n\\ No newline at end of file\n");
      }
    }
  }
}
