// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever the schema says: laziness, size, and no look-ups. */
final class NetworkntSchemaValidatorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.json",
        "classpath:dev/amljob/schema/environment.schema.json",
        "file:/a.json"
      })
  void looksUpNothingOutsideTheSchema(String address) {
    assertThatThrownBy(() -> validateWith("allOf", address))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(address);
    // A keyword that only the library walks: it must not look anything up either.
    assertThatThrownBy(() -> validateWith("anyOf", address)).isInstanceOf(SchemaException.class);
  }

  private static void validateWith(String keyword, String address) {
    String schema = "{\"%s\": [{\"$ref\": \"%s\"}]}".formatted(keyword, address);
    new NetworkntSchemaValidator(() -> SchemaDocument.of(RecordedCases.json(schema)))
        .validate(RecordedCases.json("{}"));
  }

  @Test
  void readsItsSchemaOnceAndOnlyWhenAsked() {
    AtomicInteger reads = new AtomicInteger();
    SchemaValidator validator =
        new NetworkntSchemaValidator(
            () -> {
              reads.incrementAndGet();
              return SchemaDocument.commandJob();
            });
    assertThat(reads).hasValue(0);
    IntStream.range(0, 50).parallel().forEach(i -> validator.validate(RecordedCases.json("{}")));
    assertThat(reads).hasValue(1);
  }

  @Test
  void copesWithWideDocuments() {
    ObjectNode job = JsonNodeFactory.instance.objectNode();
    job.put("command", "x").put("environment", "azureml:e:1");
    ObjectNode inputs = job.putObject("inputs");
    for (int i = 0; i < 5000; i++) {
      inputs.putObject("i" + i).put("type", "uri_file").put("mode", "mount");
    }
    assertThat(SchemaCatalog.commandJob().validate(job)).hasSize(5000);
  }

  @Test
  void reportsEveryMistakeAtOnce() {
    JsonNode job =
        RecordedCases.json(
            "{\"type\": \"command\", \"a\": 1, \"code\": {}, \"inputs\": {\"x\": null}, \"limits\": {\"timeout\": \"1h\"}}");
    assertThat(SchemaCatalog.commandJob().validate(job)).hasSize(6);
  }
}
