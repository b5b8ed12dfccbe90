// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks documents with the networknt library, which appears nowhere else. */
final class NetworkntSchemaValidator implements SchemaValidator {

  private final Supplier<SchemaDocument> source;
  // Filled at the first document, since building the schema costs more than checking a document.
  private volatile @Nullable Compiled compiled;

  NetworkntSchemaValidator(Supplier<SchemaDocument> source) {
    this.source = source;
  }

  private record Compiled(SchemaDocument document, Schema schema) {}

  @Override
  public List<SchemaViolation> validate(JsonNode instance) {
    Compiled ready = compiled();
    JsonNode normalized = Normalizer.normalize(ready.document().root(), instance);
    var errors = ready.schema().validate(normalized);
    return errors.isEmpty()
        ? List.of()
        : new ViolationTranslator(ready.document(), instance).translate(errors);
  }

  private Compiled compiled() {
    Compiled ready = compiled;
    if (ready == null) {
      synchronized (this) {
        ready = compiled;
        if (ready == null) {
          ready = compile(source.get());
          compiled = ready;
        }
      }
    }
    return ready;
  }

  private static Compiled compile(SchemaDocument document) {
    JsonNode root = document.root().json();
    Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
    Set<String> annotations = new TreeSet<>();
    collectAnnotations(root, annotations);
    for (String annotation : annotations) {
      dialect.keyword(new NonValidationKeyword(annotation));
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            dialect.build(),
            // The schema is given as a tree and refers only to itself: nothing is ever looked up.
            builder -> builder.schemaLoader(loader -> loader.block(address -> true)));
    return new Compiled(document, registry.getSchema(root));
  }

  /**
   * Collects our annotation keywords, as the library warns about keywords that it is not told of.
   */
  private static void collectAnnotations(JsonNode json, Set<String> found) {
    for (var field : json.properties()) {
      if (field.getKey().startsWith("x-amljob-")) {
        found.add(field.getKey());
      } else {
        collectAnnotations(field.getValue(), found);
      }
    }
    if (json.isArray()) {
      json.forEach(item -> collectAnnotations(item, found));
    }
  }
}
