// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.amljob.core.rest.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The contract as the service publishes it, by which requests are judged that ours lets pass. */
final class PublishedContract {
  static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no-corpus"));
  private static final Path FOLDER = CORPUS.resolveSibling("rest");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<ApiVersion, Schema> schemas = new EnumMap<>(ApiVersion.class);

  private PublishedContract() {
    for (ApiVersion version : ApiVersion.values()) {
      schemas.put(version, schema(version));
    }
  }

  /** Returns the contract, or skips the test: it is no part of the project. */
  static PublishedContract orSkip() {
    assumeThat(FOLDER).as("the contract as JSON Schema").isDirectory();
    return new PublishedContract();
  }

  /** Returns the part about a command job, in which each mistake is told once. */
  private static Schema schema(ApiVersion version) {
    Path file = FOLDER.resolve("jobs-schema-" + version.text() + ".json");
    try {
      ObjectNode whole = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
      whole.put("$ref", "#/definitions/CommandJob__flat");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(whole);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns what is wrong with a request, in the version that it is for. */
  List<String> complaints(JobPlan plan) {
    try {
      return Objects.requireNonNull(schemas.get(plan.version()))
          .validate(JSON.readTree(JsonText.of(plan.properties(), 0)))
          .stream()
          .map(Object::toString)
          .toList();
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }
}
