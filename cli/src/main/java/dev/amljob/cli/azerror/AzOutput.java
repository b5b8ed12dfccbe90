// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code az ml} printed, taken apart. It has four ways to say what is wrong: JSON within JSON
 * (from the package itself), a list of fields (from the command), the YAML reader's own words, and
 * lines with a code (from the service).
 */
public final class AzOutput {
  private static final Pattern FIELD =
      Pattern.compile("(?m)^\\(x\\) (\\S+):\\s*\\R- (?:(\\S+):\\R\\s+- )?(.+)$");
  private static final Pattern LONE = Pattern.compile("(?m)^\\(x\\) (.*[^:\\s])\\s*$");
  private static final Pattern MARK =
      Pattern.compile("in \"[^\"]*\", line (\\d{1,6}), column \\d+");

  /** How the command marks an error, and the service its code and its words. */
  private static final Pattern MARKED =
      Pattern.compile("^(?:ERROR: *|Message: *|\\([A-Z][A-Za-z]*\\) *)+");

  /** A line of the service, whose words may have braces. */
  private static final Pattern CODED =
      Pattern.compile("(?m)^[ \t]*(?:ERROR: *)?\\([A-Z][A-Za-z]*\\) .*$");

  private static final Pattern LOCATION =
      Pattern.compile("\"location\": \"([^\"]+)\"|parsing yaml file: (\\S+)");

  /** Keys that the package puts between those of the file. */
  private static final Set<String> NO_KEYS = Set.of("_schema", "null", "None");

  /** Nobody's output has as many objects; text with braces everywhere must not cost minutes. */
  private static final int MOST_OBJECTS = 200;

  /** A longer line is no message. */
  private static final int LONGEST_LINE = 1000;

  private final Set<AzError> errors = new LinkedHashSet<>();

  private AzOutput() {}

  /** Returns the errors in a text, each once; none where it is no such text. */
  public static List<AzError> errors(String text) {
    AzOutput output = new AzOutput();
    String plain = PlainOutput.of(text);
    String uncoded = CODED.matcher(plain).replaceAll("");
    output.readObjects(uncoded);
    output.readFields(uncoded);
    output.readMarks(uncoded);
    if (output.errors.isEmpty()) {
      output.readLines(plain);
    } else {
      CODED.matcher(plain).results().forEach(line -> output.readLines(line.group()));
    }
    return List.copyOf(output.errors);
  }

  /** Returns the file that a text speaks of. */
  public static Optional<String> file(String text) {
    Matcher matcher = LOCATION.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  private void readObjects(String text) {
    int from = text.indexOf('{');
    for (int i = 0; i < MOST_OBJECTS && from >= 0; i++) {
      // A brace in a sentence, or half an object: what is behind it may be one.
      Optional<JsonPart> object = JsonPart.at(from, text);
      object.ifPresent(one -> read(one.value(), List.of()));
      from = text.indexOf('{', object.map(JsonPart::end).orElse(from + 1));
    }
  }

  private void read(JsonNode node, List<String> path) {
    if (node.isTextual()) {
      errors.add(new AzError(path, 0, node.asText()));
    } else if (node.path("errors").isArray() && node.has("result")) {
      node.path("errors").forEach(this::readResult);
    } else if (node.path("error").path("message").isTextual()) {
      readAnswer(node.path("error"));
    } else if (node.isArray()) {
      node.forEach(item -> read(item, path));
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        read(field.getValue(), NO_KEYS.contains(field.getKey()) ? path : with(path, field));
      }
    }
  }

  private static List<String> with(List<String> path, Map.Entry<String, JsonNode> field) {
    List<String> longer = new ArrayList<>(path);
    longer.add(field.getKey());
    return longer;
  }

  /** Reads an error of a result, whose message may hold the real errors as JSON again. */
  private void readResult(JsonNode error) {
    int before = errors.size();
    String message = error.path("message").asText();
    readObjects(message);
    if (errors.size() == before) {
      String path = error.path("path").asText("*");
      errors.add(
          new AzError(path.equals("*") ? List.of() : List.of(path.split("\\.")), 0, message));
    }
  }

  /** Reads an error as the service sends it, with the errors that led to it. */
  private void readAnswer(JsonNode error) {
    String message = error.path("message").asText();
    if (!message.isBlank()) {
      errors.add(new AzError(List.of(), 0, message));
    }
    error.path("details").forEach(this::readAnswer);
  }

  private void readFields(String text) {
    for (Matcher m = FIELD.matcher(text); m.find(); ) {
      boolean inner = m.group(2) != null && !NO_KEYS.contains(m.group(2));
      List<String> path = inner ? List.of(m.group(1), m.group(2)) : List.of(m.group(1));
      errors.add(new AzError(path, 0, m.group(3)));
    }
    for (Matcher m = LONE.matcher(text); m.find(); ) {
      errors.add(new AzError(List.of(), 0, m.group(1)));
    }
  }

  /** Reads what the YAML reader says: each mark, with the line after it or before it. */
  private void readMarks(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        String words = i > 0 ? lines.get(i - 1) : lines.get(i);
        errors.add(new AzError(List.of(), Integer.parseInt(mark.group(1)), words));
      }
    }
  }

  /**
   * Takes each line for an error that is marked as one, quotes something or is cited by a page; all
   * others are only words.
   */
  private void readLines(String text) {
    text.lines()
        .map(String::strip)
        .filter(line -> line.length() <= LONGEST_LINE)
        .forEach(this::readLine);
  }

  private void readLine(String line) {
    String message = MARKED.matcher(line).replaceFirst("");
    boolean taken =
        !message.equals(line)
            || QuotedWords.in(line).findAny().isPresent()
            || !Citations.of(line).isEmpty();
    if (taken && !message.isEmpty()) {
      errors.add(new AzError(List.of(), 0, message));
    }
  }
}
