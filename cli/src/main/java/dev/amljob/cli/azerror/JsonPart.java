// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * A value of JSON in the middle of other text.
 *
 * @param value the value
 * @param end where the text goes on behind it
 */
record JsonPart(JsonNode value, int end) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Returns the value that begins at an offset; empty if what is there is none, or half of one. */
  static Optional<JsonPart> at(int start, String text) {
    try (JsonParser parser = MAPPER.createParser(text.substring(start))) {
      JsonNode value = MAPPER.readTree(parser);
      return Optional.of(
          new JsonPart(value, start + (int) parser.currentLocation().getCharOffset()));
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }
}
