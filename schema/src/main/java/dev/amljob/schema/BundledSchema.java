// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * Where the bundled schemas stand.
 *
 * @param date the day on which they were last brought up to date, as {@code yyyy-mm-dd}
 * @param comparedWith name and version of the reference implementation that they agree with
 */
public record BundledSchema(String date, String comparedWith) {

  /** Refuses missing parts. */
  public BundledSchema {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(comparedWith, "comparedWith");
  }

  static BundledSchema of(SchemaDocument document) {
    JsonNode bundle = document.root().json().path("x-amljob-bundle");
    return new BundledSchema(bundle.path("date").asText(), bundle.path("compared-with").asText());
  }
}
