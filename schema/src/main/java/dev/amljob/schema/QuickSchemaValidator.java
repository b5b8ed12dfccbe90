// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks documents by a walk of our own, and asks the validation library where that is not certain.
 * Tests hold the two to the same answers.
 */
final class QuickSchemaValidator implements SchemaValidator {

  private final Supplier<SchemaDocument> source;
  private final NetworkntSchemaValidator library;

  QuickSchemaValidator(Supplier<SchemaDocument> source) {
    this.source = source;
    this.library = new NetworkntSchemaValidator(source);
  }

  @Override
  public List<SchemaViolation> validate(JsonNode instance) {
    SchemaDocument document = source.get();
    JsonNode normalized = Normalizer.normalize(document.root(), instance);
    Optional<List<SchemaError>> errors = SchemaWalk.of(document.root(), normalized);
    return errors.isPresent()
        ? new ViolationTranslator(document, instance).translate(errors.get())
        : library.validate(instance);
  }
}
