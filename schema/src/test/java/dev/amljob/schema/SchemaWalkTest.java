// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the walk to the validation library: both say the same, or the walk says nothing. */
final class SchemaWalkTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SchemaWalkComparison comparison = new SchemaWalkComparison();

  @Test
  void agreesOnRecordedCases() {
    for (RecordedCases.Case recorded : RecordedCases.all()) {
      comparison.check(recorded.job(), recorded.environment());
    }
    assertThat(comparison.shareSure()).isGreaterThan(0.95);
    assertThat(comparison.broken()).isGreaterThan(500);
  }

  @Test
  void agreesWhereOneValueOfARecordedCaseIsAnother() {
    List<JsonNode> values =
        List.of(
            NODES.nullNode(),
            NODES.textNode("x"),
            NODES.numberNode(2),
            NODES.numberNode(2.5),
            NODES.booleanNode(true),
            NODES.arrayNode().add("x"),
            NODES.objectNode().put("type", "x"));
    List<RecordedCases.Case> cases = RecordedCases.all();
    for (int i = 0; i < cases.size(); i += 5) {
      RecordedCases.Case recorded = cases.get(i);
      for (JsonNode edited : edited(recorded.job(), values.get(i % values.size()))) {
        comparison.check(edited, recorded.environment());
      }
    }
    assertThat(comparison.shareSure()).isGreaterThan(0.95);
    assertThat(comparison.broken()).isGreaterThan(1000);
  }

  @Test
  void leavesTextThatIsNotAsciiToTheLibraryWhereAPatternIsAsked() {
    JsonNode job = RecordedCases.json("{\"command\": \"x\", \"environment\": \"azureml:\\u00e9\"}");
    assertThat(SchemaWalk.of(SchemaDocument.commandJob().root(), job)).isEmpty();
    comparison.check(job, false);
  }

  @Test
  void givesUpOnAKeywordThatItDoesNotKnow() {
    JsonNode schema = RecordedCases.json("{\"properties\": {\"a\": {\"minimum\": 3}}}");
    SchemaNode root = SchemaDocument.of(schema).root();
    assertThat(SchemaWalk.of(root, RecordedCases.json("{\"a\": 1}"))).isEmpty();
    assertThat(SchemaWalk.of(root, RecordedCases.json("{\"b\": 1}"))).hasValue(List.of());
  }

  /** Returns a document in as many ways as it has places, each with a value at another place. */
  private static List<JsonNode> edited(JsonNode whole, JsonNode value) {
    List<JsonNode> edited = new ArrayList<>(List.of(value));
    if (whole instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              key -> {
                for (JsonNode inner : edited(object.get(key), value)) {
                  edited.add(object.deepCopy().set(key, inner));
                }
                edited.add(object.deepCopy().without(List.of(key)));
                edited.add(object.deepCopy().set(key + "s", object.get(key)));
              });
    } else if (whole instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        for (JsonNode inner : edited(array.get(i), value)) {
          edited.add(array.deepCopy().set(i, inner));
        }
      }
    }
    return edited;
  }
}
