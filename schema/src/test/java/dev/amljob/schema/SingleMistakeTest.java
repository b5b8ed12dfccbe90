// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amljob.schema.SchemaViolation.Branch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each mistake to exactly the violation that {@code mistakes.txt} says: one, at the place and
 * for the branch that the author meant.
 */
final class SingleMistakeTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  static List<Arguments> mistakes() {
    List<Arguments> mistakes = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : RecordedCases.read("mistakes.txt").lines().toList()) {
      if (line.startsWith("  ")) {
        expected.add(line.strip());
      } else if (!line.startsWith("#")) {
        expected = new ArrayList<>();
        mistakes.add(Arguments.of(line, expected));
      }
    }
    return mistakes;
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isReportedOnce(String job, List<String> expected) {
    List<SchemaViolation> violations = SchemaCatalog.commandJob().validate(job(job));
    assertThat(violations).map(SingleMistakeTest::text).containsExactlyElementsOf(expected);
  }

  /** Reads a job; one that starts with a plus sign is an addition to the smallest good one. */
  private static JsonNode job(String text) {
    try {
      if (!text.startsWith("+")) {
        return MAPPER.readTree(text);
      }
      ObjectNode job =
          MAPPER.createObjectNode().put("command", "x").put("environment", "azureml:e:1");
      String json =
          text.substring(1).replace("@date", "{at: 'date'}").replace("@nan", "{at: 'nan'}");
      return specials(job.setAll((ObjectNode) MAPPER.readTree("{" + json + "}")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode specials(JsonNode value) {
    if (value instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object.properties().forEach(each -> copy.set(each.getKey(), specials(each.getValue())));
      return switch (value.path("at").asText()) {
        case "date" -> JsonNodeFactory.instance.pojoNode(LocalDate.EPOCH);
        case "nan" -> JsonNodeFactory.instance.numberNode(Double.NaN);
        default -> copy;
      };
    }
    return value;
  }

  private static String text(SchemaViolation violation) {
    StringBuilder text = new StringBuilder("at '" + violation.path() + "' " + violation.keyword());
    violation.property().ifPresent(name -> text.append(' ').append(name));
    if (!violation.allowed().isEmpty()) {
      text.append(" of ").append(String.join(", ", violation.allowed()));
    }
    if (!violation.expectedTypes().isEmpty()) {
      text.append(" (").append(String.join(", ", violation.expectedTypes())).append(')');
    }
    violation.expects().ifPresent(phrase -> text.append("; expects ").append(phrase));
    violation.branch().ifPresent(branch -> text.append("; because ").append(reason(branch)));
    return text.toString();
  }

  private static String reason(Branch branch) {
    return branch.discriminator() + (branch.written() ? " is " : " defaults to ") + branch.value();
  }
}
