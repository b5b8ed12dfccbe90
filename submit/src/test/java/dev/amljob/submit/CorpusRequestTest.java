// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rest.JsonText;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files: each request that is ready is one that the service's own contract accepts. */
class CorpusRequestTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no-corpus"));
  private static final Path CONTRACTS = CORPUS.resolveSibling("rest");

  @Test
  void requestsFitTheContractOfTheirVersion() throws IOException {
    assumeThat(CORPUS).as("real job files, which are no part of the project").isDirectory();
    assumeThat(CONTRACTS).as("the contract as JSON Schema").isDirectory();
    Map<ApiVersion, Schema> contracts = new EnumMap<>(ApiVersion.class);
    for (ApiVersion version : ApiVersion.values()) {
      contracts.put(version, contract(version));
    }
    List<String> wrong = new ArrayList<>();
    int ready = 0;
    for (Path file : files()) {
      Preparation prepared = prepare(file);
      if (prepared instanceof Preparation.Ready one) {
        ready++;
        JsonNode body = new ObjectMapper().readTree(JsonText.of(one.plan().properties(), 0));
        Objects.requireNonNull(contracts.get(one.plan().version()))
            .validate(body)
            .forEach(error -> wrong.add(file.getFileName() + ": " + error));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(ready).isGreaterThan(20);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS.resolve("wild"))) {
      return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
  }

  private static Preparation prepare(Path file) throws IOException {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(Path.of("")));
    return new Preflight(source -> Linter.lint(source, options))
        .prepare(
            SourceFile.decode(file.toString(), Files.readAllBytes(file)),
            Jobs.WORKSPACE,
            SubmitOptions.in(Path.of("")));
  }

  /** Returns the part of the contract about a command job, in which each mistake is told once. */
  private static Schema contract(ApiVersion version) throws IOException {
    Path file = CONTRACTS.resolve("jobs-schema-" + version.text() + ".json");
    ObjectNode whole = (ObjectNode) new ObjectMapper().readTree(Files.readAllBytes(file));
    whole.put("$ref", "#/definitions/CommandJob__flat");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(whole);
  }
}
