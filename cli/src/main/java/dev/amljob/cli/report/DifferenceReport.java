// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.compare.Difference;
import dev.amljob.core.compare.LoadedValue;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Tells in what two jobs differ.
 *
 * <pre>
 * changed inputs.lr: 0.1 -> 0.2
 * added tags.team: vision
 * 2 differences between a.yml and b.yml
 * </pre>
 *
 * @param before the name of the first job
 * @param after the name of the second job
 * @param differences in what they differ
 */
public record DifferenceReport(String before, String after, List<Difference> differences) {
  private static final int VERSION = 1;
  private static final int MAX_WIDTH = 100;

  /** Keeps a copy of the list. */
  public DifferenceReport {
    differences = List.copyOf(differences);
  }

  /**
   * Writes for people.
   *
   * @throws IOException if the writer does
   */
  public void writeText(Writer out) throws IOException {
    for (Difference difference : differences) {
      String path = difference.path().isEmpty() ? "the whole file" : difference.path();
      out.append(change(difference))
          .append(' ')
          .append(VisibleText.of(path))
          .append(": ")
          .append(values(difference))
          .append('\n');
    }
    String names = VisibleText.of(before) + " and " + VisibleText.of(after);
    out.append(
        switch (differences.size()) {
          case 0 -> "no difference between " + names + "\n";
          case 1 -> "1 difference between " + names + "\n";
          default -> differences.size() + " differences between " + names + "\n";
        });
  }

  private static String change(Difference difference) {
    if (difference.before().isEmpty()) {
      return "added";
    }
    return difference.after().isEmpty() ? "removed" : "changed";
  }

  private static String values(Difference difference) {
    boolean kinds = difference.isOfOtherKind();
    Optional<String> old = difference.before().map(value -> text(value, kinds));
    Optional<String> now = difference.after().map(value -> text(value, kinds));
    return old.isPresent() && now.isPresent()
        ? old.get() + " -> " + now.get()
        : old.or(() -> now).orElse("");
  }

  private static String text(LoadedValue value, boolean withKind) {
    boolean quoted = value.kind().equals("a string") && (withKind || needsQuotes(value.text()));
    String text = VisibleText.of(value.text().replace("\n", "\\n"));
    if (text.codePointCount(0, text.length()) > MAX_WIDTH) {
      text = text.substring(0, text.offsetByCodePoints(0, MAX_WIDTH - 3)) + "...";
    }
    return (quoted ? '"' + text + '"' : text) + (withKind ? " (" + value.kind() + ")" : "");
  }

  private static boolean needsQuotes(String text) {
    return !text.equals(text.strip()) || text.contains("\n") || looksLikeNoText(text);
  }

  private static boolean looksLikeNoText(String text) {
    return YamlParser.parse(SourceFile.of("", text)).root().orElse(null) instanceof YamlScalar read
        ? read.type() != ScalarType.STRING
        : text.isEmpty();
  }

  /**
   * Writes for programs.
   *
   * @throws IOException if the writer does
   */
  public void writeJson(Writer out) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeStringField("old", before);
    json.writeStringField("new", after);
    json.writeArrayFieldStart("differences");
    for (Difference difference : differences) {
      json.writeStartObject();
      json.writeStringField("path", difference.path());
      json.writeStringField("change", change(difference));
      write(json, "old", difference.before());
      write(json, "new", difference.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(JsonGenerator json, String name, Optional<LoadedValue> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeStringField("text", value.get().text());
      json.writeStringField("kind", value.get().kind().replaceFirst("^an? ", ""));
      json.writeEndObject();
    }
  }
}
