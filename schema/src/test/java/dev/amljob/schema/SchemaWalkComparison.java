// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Asks the walk and the library about the same documents, and counts. */
final class SchemaWalkComparison {
  private final NetworkntSchemaValidator job =
      new NetworkntSchemaValidator(SchemaDocument::commandJob);
  private final NetworkntSchemaValidator environment =
      new NetworkntSchemaValidator(SchemaDocument::environment);
  private int sure;
  private int broken;
  private int all;

  /** Fails unless both say the same about a document, or the walk says nothing. */
  void check(JsonNode document, boolean isEnvironment) {
    SchemaDocument schema =
        isEnvironment ? SchemaDocument.environment() : SchemaDocument.commandJob();
    List<SchemaViolation> expected = (isEnvironment ? environment : job).validate(document);
    all++;
    broken += expected.isEmpty() ? 0 : 1;
    var errors = SchemaWalk.of(schema.root(), Normalizer.normalize(schema.root(), document));
    if (errors.isPresent()) {
      sure++;
      assertThat(new ViolationTranslator(schema, document).translate(errors.get()))
          .as("%s", document)
          .containsExactlyElementsOf(expected);
    }
  }

  /** Returns how many documents the library had something against. */
  int broken() {
    return broken;
  }

  /** Returns the share of the documents for which the walk had an answer. */
  double shareSure() {
    return sure / (double) all;
  }
}
