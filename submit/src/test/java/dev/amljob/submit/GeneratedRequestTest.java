// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.dump.DumpFormat;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Dumper;
import dev.amljob.core.dump.Order;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rest.RestBody;
import dev.amljob.core.rest.RestJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs with all that a file can express: each is ready, and fits the service's own contract. */
class GeneratedRequestTest {
  private static final int JOBS = 500;

  @TempDir Path folder;

  @Test
  void eachIsReadyAndFitsTheContractOfItsVersion() {
    PublishedContract published = PublishedContract.orSkip();
    new Jobs(folder).file("src/train.py", "print()");
    List<String> wrong = new ArrayList<>();
    Set<ApiVersion> versions = EnumSet.noneOf(ApiVersion.class);
    for (int number = 0; number < JOBS; number++) {
      Preparation prepared = new Jobs(folder).prepare(GeneratedJobs.job(number));
      if (prepared instanceof Preparation.Ready ready) {
        versions.add(ready.plan().version());
        for (String error : published.complaints(ready.plan())) {
          wrong.add(number + ": " + error);
        }
      } else {
        wrong.add(number + " is not ready: " + why(prepared));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(versions).containsExactlyInAnyOrder(ApiVersion.values());
  }

  private static String why(Preparation prepared) {
    return prepared instanceof Preparation.Blocked blocked
        ? blocked.lint().withOnly(Severity.ERROR).diagnostics().toString()
        : prepared.toString();
  }

  /** Leaves what {@code tools/compare_dumps.py} asks the reference about, where somebody does. */
  @Test
  void leavesJobsForTheReference() throws IOException {
    String target = System.getProperty("amljob.requests", "");
    assumeThat(target).as("a folder in which to leave jobs").isNotEmpty();
    Dumper yaml = new Dumper(DumpOptions.DEFAULT);
    Dumper body =
        new Dumper(new DumpOptions(DumpFormat.REST, YamlWriter.Layout.DEFAULT, Order.HUMAN));
    Path sources = Path.of(target + "-sources");
    new Jobs(sources).file("src/train.py", "print()");
    for (int number = 0; number < JOBS; number++) {
      String text = GeneratedJobs.job(number);
      Path source = Files.writeString(sources.resolve(number + ".yml"), text);
      CommandJob job = CommandJob.of(YamlParser.parse(SourceFile.of(source.toString(), text)));
      Path one = Files.createDirectories(Path.of(target, Integer.toString(number)));
      Files.writeString(one.resolve("source.txt"), source.toString());
      yaml.dump(job, one.resolve("job.yml"));
      body.dump(job, one.resolve("rest.json"));
      // The same, but by way of the request: what `amljob job dump` makes of a job.
      Map<String, @Nullable Object> request = RestBody.of(job);
      if (request.remove("environment") == null) {
        Path again = Files.createDirectories(Path.of(target + "-read", Integer.toString(number)));
        Files.writeString(again.resolve("source.txt"), source.toString());
        RestJob read = RestJob.of("again", request, "").orElseThrow();
        yaml.dump(read.job(), sources, again.resolve("job.yml"));
        body.dump(read.job(), again.resolve("rest.json"));
      }
    }
  }
}
