// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Dumper;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Makes requests of real files, files of the requests, and requests of these again. */
class CorpusRestTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));

  @Test
  void aFileOfARequestMakesTheSameRequest() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    int jobs = 0;
    for (String line : Files.readAllLines(CORPUS.resolve("verdicts.jsonl"))) {
      JsonNode verdict = new ObjectMapper().readTree(line);
      if (verdict.path("load").asText().equals("ok")) {
        jobs++;
        Path file = CORPUS.resolve(verdict.path("file").asText());
        Map<String, @Nullable Object> body = RestBody.of(job(file));
        // The service has an id for it.
        body.remove("environment");
        body.putIfAbsent("environmentId", "registered:1");
        RestJob read = RestJob.of("mine", body, "").orElseThrow();
        assertThat(RestBody.of(read.job())).as(file.toString()).isEqualTo(body);
        assertThat(read.leftOut()).as(file.toString()).isEmpty();
        leave(file, read, body, jobs);
      }
    }
    assertThat(jobs).isGreaterThan(100);
  }

  /** Leaves what {@code tools/compare_dumps.py} asks the reference about, where somebody does. */
  private static void leave(Path file, RestJob read, Map<String, @Nullable Object> body, int number)
      throws IOException {
    String target = System.getProperty("amljob.requests", "");
    if (!target.isEmpty() && !"registered:1".equals(body.get("environmentId"))) {
      Path one = Path.of(target, Integer.toString(number));
      Files.createDirectories(one);
      Files.writeString(one.resolve("source.txt"), file.toString());
      Files.writeString(one.resolve("rest.json"), JsonText.of(RestBody.of(read.job()), 2));
      new Dumper(DumpOptions.DEFAULT)
          .dump(read.job(), job(file).basePath(), one.resolve("job.yml"));
    }
  }

  private static CommandJob job(Path file) throws IOException {
    return CommandJob.of(
        YamlParser.parse(SourceFile.decode(file.toString(), Files.readAllBytes(file))));
  }
}
