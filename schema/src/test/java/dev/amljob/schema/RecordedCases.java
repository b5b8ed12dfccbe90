// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small jobs with what the reference implementation made of them, recorded by a tool. */
final class RecordedCases {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What the reference implementation made of a job. */
  enum Verdict {
    REFUSED,
    LOADED,
    /** Refused for a local file that is missing, which no schema can know. */
    FILE_MISSING
  }

  /**
   * One case.
   *
   * @param text the case as recorded, for messages
   * @param job the whole job, or the environment file that a job names
   * @param environment whether it is an environment file
   * @param verdict what the reference makes of it
   */
  record Case(String text, JsonNode job, boolean environment, Verdict verdict) {}

  private RecordedCases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    List<String> lines = read("schema-cases.jsonl").lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      JsonNode parts = json(line);
      cases.add(
          new Case(
              line,
              job(parts.get(0), real(parts.get(1))),
              isEnvironment(parts.get(0)),
              Verdict.values()[parts.get(2).asInt()]));
    }
    return cases;
  }

  static String reference() {
    return json(read("schema-cases.jsonl").lines().findFirst().orElseThrow()).asText();
  }

  /** Returns a resource beside this class as text. */
  static String read(String resource) {
    try (InputStream stream = RecordedCases.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode job(JsonNode path, JsonNode value) {
    if (path.isEmpty() || isEnvironment(path)) {
      return value;
    }
    ObjectNode job = (ObjectNode) json("{\"command\": \"x\", \"environment\": \"azureml:e:1\"}");
    ObjectNode place = job;
    for (int i = 0; i < path.size() - 1; i++) {
      String key = path.get(i).asText();
      place = place.path(key).isObject() ? (ObjectNode) place.get(key) : place.putObject(key);
    }
    place.set(path.get(path.size() - 1).asText(), value);
    return job;
  }

  private static boolean isEnvironment(JsonNode path) {
    return path.path(0).asText().equals("file:");
  }

  private static JsonNode real(JsonNode value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.has("$special")) {
      return switch (value.get("$special").asText()) {
        case "nan" -> nodes.numberNode(Double.NaN);
        case "inf" -> nodes.numberNode(Double.POSITIVE_INFINITY);
        case "date" -> nodes.pojoNode(LocalDate.of(2024, 1, 1));
        case "digits" -> nodes.textNode("3".repeat(4301));
        default -> throw new IllegalStateException(value.toString());
      };
    }
    if (value instanceof ObjectNode object) {
      ObjectNode copy = nodes.objectNode();
      object.properties().forEach(field -> copy.set(field.getKey(), real(field.getValue())));
      return copy;
    }
    if (value.isArray()) {
      var copy = nodes.arrayNode();
      value.forEach(item -> copy.add(real(item)));
      return copy;
    }
    return value;
  }
}
