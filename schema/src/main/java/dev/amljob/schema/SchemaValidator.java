// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Checks documents against one of the bundled schemas; safe for use by several threads. */
public interface SchemaValidator {

  /**
   * Returns every mistake of a document once, in a stable order.
   *
   * <p>What JSON has no type for, such as a date, is a {@link
   * com.fasterxml.jackson.databind.node.POJONode}: it fits only where any value is legal. No
   * document makes this method throw.
   */
  List<SchemaViolation> validate(JsonNode instance);
}
