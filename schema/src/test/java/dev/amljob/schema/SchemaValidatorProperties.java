// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amljob.schema.SchemaViolation.Keyword;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every document, however odd. */
final class SchemaValidatorProperties {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Provide
  Arbitrary<JsonNode> documents() {
    Arbitrary<JsonNode> scalars =
        Arbitraries.oneOf(
            Arbitraries.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(Double.NaN),
                NODES.numberNode(Double.NEGATIVE_INFINITY),
                NODES.numberNode(1e300),
                NODES.pojoNode(new Object()),
                NODES.pojoNode(null),
                NODES.binaryNode(new byte[] {1}),
                NODES.missingNode()),
            Arbitraries.integers().map(NODES::numberNode),
            Arbitraries.of(
                    "command", "PyTorch", "MLTABLE", "azureml:a:1", "", "all", "3_0", "\ud800")
                .map(NODES::textNode),
            Arbitraries.strings().ofMaxLength(20).map(NODES::textNode));
    Arbitrary<String> keys =
        Arbitraries.of(
            "type",
            "command",
            "environment",
            "inputs",
            "outputs",
            "services",
            "distribution",
            "identity",
            "resources",
            "value",
            "mode",
            "path",
            "name",
            "version",
            "log_dir",
            "a/b~c",
            "",
            "0",
            "tags",
            "limits",
            "timeout",
            "conda_file",
            "docker_args");
    return Arbitraries.recursive(
        () -> scalars,
        inner ->
            Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(items -> NODES.arrayNode().addAll(items)),
                Arbitraries.maps(keys, inner)
                    .ofMaxSize(6)
                    .map(each -> NODES.objectNode().setAll(each))),
        0,
        4);
  }

  @Property(tries = 500, seed = "1")
  void reportsEachMistakeOnceAtAPlaceThatExists(@ForAll("documents") JsonNode document) {
    for (SchemaValidator validator :
        List.of(SchemaCatalog.commandJob(), SchemaCatalog.environment())) {
      List<SchemaViolation> violations = validator.validate(document);
      Set<List<Object>> places = new HashSet<>();
      for (SchemaViolation violation : violations) {
        assertThat(document.at(violation.path().toString())).isNotNull();
        assertThat(places.add(List.of(violation.path(), violation.property()))).isTrue();
        boolean aboutKey =
            violation.keyword() == Keyword.UNKNOWN_KEY
                || violation.keyword() == Keyword.MISSING_KEY;
        assertThat(violation.property().isPresent()).isEqualTo(aboutKey);
      }
    }
  }

  @Property(tries = 200, seed = "1")
  void leavesTheDocumentAsItIs(@ForAll("documents") JsonNode document) {
    JsonNode before = document.deepCopy();
    SchemaCatalog.commandJob().validate(document);
    assertThat(document).isEqualTo(before);
  }

  @Property(tries = 20, seed = "1")
  void staysCalmInTheDepths(@ForAll("places") String place) {
    JsonNode deep = NODES.textNode("end");
    for (int i = 0; i < 500; i++) {
      deep = i % 2 == 0 ? NODES.arrayNode().add(deep) : NODES.objectNode().set("a", deep);
    }
    ObjectNode job = NODES.objectNode().put("command", "x").put("environment", "azureml:e:1");
    job.set(place, NODES.objectNode().set("a", deep));
    SchemaCatalog.commandJob().validate(job);
    assertThat(SchemaCatalog.commandJob().validate(deep)).isNotEmpty();
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(SchemaDocument.commandJob().root().propertyNames());
  }
}
