// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.CommandJobBuilder;
import dev.amljob.core.job.DataMode;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.job.IdentityType;
import dev.amljob.core.job.JobPart;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rest.RestBody;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlWriter.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Dumps jobs that have every field, with texts that YAML cares about. */
class DumpPropertyTest {
  private static final Path BASE = Path.of("jobs/of/mine");

  /** What the parts of one job are made of. */
  record Seed(
      String text,
      String name,
      AssetType asset,
      DataMode mode,
      DistributionType distribution,
      IdentityType identity,
      ServiceType service,
      long number) {}

  @Property(tries = 300, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void loadsBackFromTheSameFolder(@ForAll("jobs") CommandJob job, @ForAll Order order)
      throws IOException {
    for (DumpFormat format : new DumpFormat[] {DumpFormat.YAML, DumpFormat.JSON}) {
      Dumper dumper = new Dumper(new DumpOptions(format, new Layout(2, 30), order));
      CommandJob again = read(job.source().name(), dumper.text(job));
      if (format == DumpFormat.YAML) {
        assertThat(again).isEqualTo(job);
      }
      assertThat(RestBody.of(again)).isEqualTo(RestBody.of(job));
    }
  }

  @Property(tries = 100, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void loadsBackFromAnotherFolder(@ForAll("jobs") CommandJob job) throws IOException {
    Path folder = Files.createTempDirectory("amljob");
    Path file = folder.resolve("job.yml");
    new Dumper(DumpOptions.DEFAULT).dump(job, file);
    assertThat(read(file.toRealPath().toString(), Files.readString(file))).isEqualTo(job);
    Files.delete(file);
    Files.delete(folder);
  }

  private static CommandJob read(String name, String text) {
    return CommandJob.of(YamlParser.parse(SourceFile.of(name, text)));
  }

  @Provide
  Arbitrary<CommandJob> jobs() {
    return Combinators.combine(
            texts(),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6),
            Arbitraries.of(AssetType.class),
            Arbitraries.of(DataMode.class),
            Arbitraries.of(DistributionType.class),
            Arbitraries.of(IdentityType.class),
            Arbitraries.of(ServiceType.class),
            Arbitraries.longs().between(0, 100_000))
        .as(Seed::new)
        .map(DumpPropertyTest::job);
  }

  private static CommandJob job(Seed seed) {
    String text = seed.text();
    CommandJobBuilder job =
        CommandJob.builder()
            .basePath(BASE)
            .name(text)
            .displayName(text)
            .description(text)
            .experimentName(text)
            .parentJobName(text)
            .command(text)
            .code("./" + seed.name())
            .compute(text)
            .environment(JobPart.build("../" + seed.name()).with("conda_file", "env.yml"));
    return job.input("text", text)
        .input("number", seed.number())
        .input("real", seed.number() / 7.0)
        .input("flag", seed.number() % 2 == 0)
        .input(seed.name(), JobPart.data(seed.asset()).path(seed.name()).mode(seed.mode()))
        .output("bare")
        .output(seed.name(), JobPart.data(seed.asset()).with("name", text).with("version", "1.10"))
        .environmentVariable(seed.name(), text)
        .environmentVariable("nothing", null)
        .tag(text, text)
        .property(seed.name(), text)
        .timeout(seed.number())
        .identity(JobPart.identity(seed.identity()).with("client_id", text))
        .service(text, JobPart.service(seed.service()).with("port", seed.number()))
        .distribution(JobPart.distribution(seed.distribution()).with("worker_count", 2))
        .resources(JobPart.resources(seed.number()).withAll("docker_args", text, seed.name()))
        .queueSettings(JobPart.queueSettings("spot"))
        .build();
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            " ",
            "\n",
            "\t",
            "word",
            "#",
            ": ",
            "- ",
            "'",
            "\"",
            "\\",
            "{",
            "&",
            "on",
            "010",
            "1.10",
            "2024-01-01",
            "~",
            "é",
            "😀",
            "${{inputs.text}}",
            "a long text of many words")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
