// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.vocabulary.Vocabulary;
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
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            dialect(root),
            // The schema is given as a tree and refers only to itself: nothing is ever looked up.
            builder ->
                builder
                    .schemaLoader(loader -> loader.block(address -> true))
                    // Most of a schema is about keys that a document does not have.
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().preloadSchema(false).build()));
    return new Compiled(document, registry.getSchema(root));
  }

  /**
   * Returns Draft 2020-12 without its formats, which would be set up and never be asked, and with
   * our annotation keywords, as the library warns about keywords that it is not told of.
   */
  private static Dialect dialect(JsonNode root) {
    Set<String> annotations = new TreeSet<>();
    collectAnnotations(root, annotations);
    // A definition is read where something refers to it, not for its own sake.
    annotations.add("$defs");
    Dialect.Builder dialect =
        Dialect.builder(DialectId.DRAFT_2020_12)
            .specificationVersion(SpecificationVersion.DRAFT_2020_12)
            .idKeyword("$id")
            .vocabulary(Vocabulary.DRAFT_2020_12_CORE.getId())
            .vocabulary(Vocabulary.DRAFT_2020_12_APPLICATOR.getId())
            .vocabulary(Vocabulary.DRAFT_2020_12_VALIDATION.getId())
            .vocabulary(Vocabulary.DRAFT_2020_12_META_DATA.getId());
    for (String annotation : annotations) {
      dialect.keyword(new AnnotationKeyword(annotation));
    }
    return dialect.build();
  }

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
