// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps every real file that the reference loads, and loads the dump again. */
class CorpusDumpTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));
  private static final Dumper DUMPER = new Dumper(DumpOptions.DEFAULT);

  @TempDir Path folder;

  @Test
  void loadsBackFromTheSameFolder() throws IOException {
    List<CommandJob> jobs = jobs();
    for (CommandJob job : jobs) {
      String text = DUMPER.text(job);
      CommandJob again = read(job.source().name(), text);
      assertThat(value(again)).as(text).isEqualTo(value(job));
      assertThat(again).isEqualTo(job);
      assertThat(DUMPER.text(again)).isEqualTo(text);
    }
    System.out.printf(
        "dump: %d of %d real jobs load back from the same folder%n", jobs.size(), jobs.size());
  }

  @Test
  void loadsBackFromAnotherFolder() throws IOException {
    List<CommandJob> jobs = jobs();
    int number = 0;
    for (CommandJob job : jobs) {
      Path file = folder.resolve(number++ + ".yml");
      DUMPER.dump(job, file);
      assertThat(read(file.toString(), Files.readString(file)))
          .as(Files.readString(file))
          .isEqualTo(job);
    }
    System.out.printf(
        "dump: %d of %d real jobs load back from another folder%n", number, jobs.size());
  }

  /** Leaves the dumps for {@code tools/compare_dumps.py}, where somebody asks for them. */
  @Test
  void leavesDumpsForTheReference() throws IOException {
    String target = System.getProperty("amljob.dumps", "");
    assumeTrue(!target.isEmpty(), "skipped: no folder to leave dumps in");
    Dumper body =
        new Dumper(new DumpOptions(DumpFormat.REST, YamlWriter.Layout.DEFAULT, Order.HUMAN));
    int number = 0;
    for (CommandJob job : jobs()) {
      Path one = Files.createDirectories(Path.of(target, Integer.toString(number++)));
      Files.writeString(one.resolve("source.txt"), job.source().name());
      DUMPER.dump(job, one.resolve("job.yml"));
      body.dump(job, one.resolve("rest.json"));
    }
  }

  private static @Nullable Object value(CommandJob job) {
    return LoadedValue.of(job.mapping().orElseThrow());
  }

  private static CommandJob read(String name, String text) {
    YamlDocument document = YamlParser.parse(SourceFile.of(name, text));
    assertThat(document.faults()).as(text).isEmpty();
    return CommandJob.of(document);
  }

  private static List<CommandJob> jobs() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    List<CommandJob> jobs = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("verdicts.jsonl"))) {
      JsonNode verdict = new ObjectMapper().readTree(line);
      if (verdict.path("load").asText().equals("ok")) {
        Path file = CORPUS.resolve(verdict.path("file").asText());
        jobs.add(
            CommandJob.of(
                YamlParser.parse(SourceFile.decode(file.toString(), Files.readAllBytes(file)))));
      }
    }
    return jobs;
  }
}
