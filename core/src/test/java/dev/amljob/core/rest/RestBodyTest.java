// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestBodyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Map<String, @Nullable Object> body(String yaml) {
    return RestBody.of(CommandJob.of(YamlParser.parse(SourceFile.of("job.yml", yaml))));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RestBodyTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  /** The bodies were recorded from the reference by {@code tools/compare_dumps.py}. */
  @ParameterizedTest
  @ValueSource(strings = {"rich", "odd", "inline", "empty"})
  void isTheBodyOfTheReference(String name) throws IOException {
    ObjectNode ours = (ObjectNode) JSON.readTree(JsonText.of(body(resource(name + ".yml")), 2));
    ours.remove("environment");
    JsonNode theirs = JSON.readTree(resource(name + ".json"));
    assertThat(ours.toPrettyString()).isEqualTo(sorted(theirs, ours).toPrettyString());
  }

  @Test
  void keepsNumbersOfAnySize() {
    String number = "99999999999999999999999";
    Map<String, @Nullable Object> body =
        body(
            """
            resources: {instance_count: N, max_instance_count: N, properties: {a: {b: N}}}
            distribution: {type: tensorflow, worker_count: N, parameter_server_count: "N"}
            limits: {timeout: N}
            services: {board: {type: tensor_board, port: N}}
            inputs: {n: N}
            """
                .replace("N", number));
    assertThat(JsonText.of(body, 0))
        .contains(
            "\"instanceCount\": " + number,
            "\"maxInstanceCount\": " + number,
            "\"b\": " + number,
            "\"workerCount\": " + number,
            "\"parameterServerCount\": " + number,
            "\"timeout\": \"P1157407407407407407DT9H46M39S\"",
            "\"port\": " + number,
            "\"value\": \"" + number + "\"");
    Map<String, @Nullable Object> ray =
        body("distribution: {type: ray, port: N, dashboard_port: N}".replace("N", number));
    assertThat(JsonText.of(ray, 0)).contains("\"port\": " + number, "\"dashboardPort\": " + number);
  }

  /** Returns the fields of one object in the order of another, so that a difference shows. */
  private static JsonNode sorted(JsonNode node, @Nullable JsonNode order) {
    if (!(node instanceof ObjectNode object) || !(order instanceof ObjectNode like)) {
      return node;
    }
    ObjectNode sorted = JSON.createObjectNode();
    like.fieldNames()
        .forEachRemaining(
            name -> {
              if (object.has(name)) {
                sorted.set(name, sorted(object.get(name), like.get(name)));
              }
            });
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!sorted.has(name)) {
                sorted.set(name, object.get(name));
              }
            });
    return sorted;
  }

  @Test
  void writesAnInlineEnvironmentOut() {
    assertThat(
            body("command: x\nenvironment: {image: i, name: n, build: {dockerfile_path: D}}")
                .get("environment"))
        .isEqualTo(Map.of("image", "i", "build", Map.of("dockerfilePath", "D")));
  }

  @Test
  void namesTheFileOfAnEnvironment() {
    assertThat(body("command: x\nenvironment: file:env.yml").get("environment"))
        .isEqualTo(Map.of("file", "env.yml"));
  }

  @Test
  void leavesOutWhatTheReferenceMakesUp() {
    assertThat(body("command: x\nenvironment: azureml:e:1"))
        .doesNotContainKeys("displayName", "experimentName", "computeId", "resources");
  }

  @Test
  void writesJsonForAnyText() throws IOException {
    String text = "\"\\\n\t\u0001\u007F😀é";
    assertThat(JSON.readTree(JsonText.of(Map.of(text, text), 2)).get(text).asText())
        .isEqualTo(text);
  }
}
