// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlValues;
import dev.amljob.core.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a text on one line as a block below its key, or a block on one line. */
final class TextStyle {
  private static final int WIDTH = 80;

  private final Place place;
  private final YamlEntry entry;
  private final YamlScalar scalar;

  private TextStyle(Place place, YamlEntry entry, YamlScalar scalar) {
    this.place = place;
    this.entry = entry;
    this.scalar = scalar;
  }

  static List<Draft> drafts(Place place) {
    Optional<YamlMapping> mapping = place.way().mapping().filter(found -> !found.isFlow());
    Optional<YamlEntry> entry = place.way().last().flatMap(place::entryOf);
    boolean text =
        mapping.isPresent()
            && entry.isPresent()
            && mapping.get().entries().contains(entry.get())
            && entry.get().value() instanceof YamlScalar scalar
            && scalar.type() == ScalarType.STRING
            && scalar.text().strip().contains(" ");
    return text
        ? new TextStyle(place, entry.get(), (YamlScalar) entry.get().value()).drafts()
        : List.of();
  }

  private List<Draft> drafts() {
    if (scalar.style().isBlock()) {
      return oneLine();
    }
    boolean several = scalar.text().strip().contains("\n");
    return List.of(
        Draft.rewrite(
            several ? "write as a block, line by line" : "write as a folded block",
            List.of(block(several))));
  }

  private List<Draft> oneLine() {
    String text = scalar.text();
    // What is loaded is compared: only a command does without the line break at its end.
    String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    if (line.contains("\n")) {
      return List.of();
    }
    String key = "k";
    String written =
        YamlWriter.write(
            YamlValues.mapping(Map.of(key, YamlValues.text(line))), new YamlWriter.Layout(2, 0));
    return List.of(
        Draft.rewrite(
            "write on one line",
            List.of(
                TextEdit.replace(
                    scalar.span(), written.substring(key.length() + 2).stripTrailing()))));
  }

  private TextEdit block(boolean several) {
    String text = scalar.text();
    int column = place.column(entry.key().span().start()) + place.edits().indentStep();
    List<String> lines =
        several
            ? List.of(text.stripTrailing().split("\n", -1))
            : folded(text, Math.max(WIDTH / 4, WIDTH - column));
    String header = several ? (text.endsWith("\n") ? "|" : "|-") : ">-";
    StringBuilder block = new StringBuilder(header);
    for (String line : lines) {
      block.append(place.edits().lineBreak());
      block.append(line.isEmpty() ? "" : " ".repeat(column) + line);
    }
    return TextEdit.replace(scalar.span(), block.toString());
  }

  /** Breaks a text at blanks that stand alone; reading puts a blank there again. */
  private static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int last = -1;
    for (int i = 1; i < text.length() - 1; i++) {
      boolean alone =
          text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
      if (i - start >= width && last > start) {
        lines.add(text.substring(start, last));
        start = last + 1;
      }
      // A blank within an expression is none to break at.
      last = alone && !isInExpression(text, i) ? i : last;
    }
    if (text.length() - start > width && last > start) {
      lines.add(text.substring(start, last));
      start = last + 1;
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static boolean isInExpression(String text, int offset) {
    int open = text.lastIndexOf("{{", offset);
    return open >= 0 && text.indexOf("}}", open) > offset;
  }
}
