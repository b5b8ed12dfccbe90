// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.SyntaxFault;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line that is no YAML may have meant: another indentation, or a colon behind its first
 * word. Somebody has to choose, so this is no fix of a rule.
 *
 * @param title what it does, in a few words
 * @param edits how
 */
public record LineRepair(String title, List<TextEdit> edits) {
  private static final int MOST = 3;
  private static final Pattern KEY_WITHOUT_COLON = Pattern.compile("( *[A-Za-z_]\\w*)(?: +.*)?");

  public LineRepair {
    edits = List.copyOf(edits);
  }

  /**
   * Returns the ways to mend the line of a place, the likeliest first: each leaves fewer faults in
   * the text, and none in the line.
   */
  public static List<LineRepair> of(YamlDocument document, int offset) {
    LineIndex lines = document.source().lines();
    int line = lines.lineOf(offset);
    boolean broken =
        document.faults().stream()
            .anyMatch(fault -> lines.lineOf(fault.span().start()) == line && isOpen(fault));
    if (!broken) {
      return List.of();
    }
    return candidates(document, line).stream()
        .filter(repair -> repair.helps(document, line))
        .limit(MOST)
        .toList();
  }

  private static boolean isOpen(SyntaxFault fault) {
    return fault.kind() == SyntaxFault.Kind.SYNTAX && fault.repair().isEmpty();
  }

  private static List<LineRepair> candidates(YamlDocument document, int line) {
    List<LineRepair> all = new ArrayList<>();
    Span span = document.source().lines().line(line);
    String text = span.of(document.source().text());
    Matcher word = KEY_WITHOUT_COLON.matcher(text);
    if (word.matches()) {
      String key = word.group(1).strip();
      TextEdit colon = TextEdit.insert(span.start() + word.end(1), ":");
      all.add(new LineRepair("write `" + key + ":`", List.of(colon)));
    }
    int column = text.length() - text.stripLeading().length();
    columns(document, span.start()).stream()
        .filter(other -> other != column)
        .sorted(Comparator.comparingInt(other -> Math.abs(other - column)))
        .map(other -> indented(document.source(), line, column, other))
        .forEach(all::add);
    return all;
  }

  /** Returns the columns of the keys above a line. */
  private static TreeSet<Integer> columns(YamlDocument document, int start) {
    TreeSet<Integer> columns = new TreeSet<>();
    for (YamlMapping mapping : document.mappings()) {
      if (!mapping.isFlow() && mapping.span().start() < start) {
        columns.add(new YamlEdits(document).indentOf(mapping));
      }
    }
    return columns;
  }

  /** Moves a line with those below it that are indented farther. */
  private static LineRepair indented(SourceFile file, int first, int from, int to) {
    List<TextEdit> edits = new ArrayList<>();
    for (int line = first; line < file.lines().lineCount(); line++) {
      Span span = file.lines().line(line);
      String text = file.text(span);
      int column = text.length() - text.stripLeading().length();
      if (text.isBlank()) {
        continue;
      }
      if (line > first && column <= from) {
        break;
      }
      edits.add(
          to > from
              ? TextEdit.insert(span.start(), " ".repeat(to - from))
              : TextEdit.delete(span.part(0, from - to)));
    }
    return new LineRepair("indent by " + to + (to == 1 ? " space" : " spaces"), edits);
  }

  private boolean helps(YamlDocument document, int line) {
    SourceFile file = document.source();
    SourceFile mended = SourceFile.of(file.name(), TextEdit.applyAll(file.text(), edits));
    List<SyntaxFault> left = YamlParser.parse(mended).faults();
    return left.size() < document.faults().size()
        && left.stream().noneMatch(fault -> mended.lines().lineOf(fault.span().start()) == line);
  }
}
