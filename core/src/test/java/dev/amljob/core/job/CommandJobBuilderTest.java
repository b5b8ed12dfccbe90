// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.yaml.LoadedValue;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandJobBuilderTest {
  private static CommandJobBuilder full() {
    return CommandJob.builder()
        .name("n")
        .displayName("d")
        .description("why\nand how")
        .experimentName("e")
        .parentJobName("p")
        .command("python train.py ${{inputs.rate}}")
        .code("./src")
        .compute("azureml:cpu")
        .environment(JobPart.image("python:3").with("conda_file", "env.yml"))
        .environmentVariable("A", "on")
        .environmentVariable("B", null)
        .input("text", "010")
        .input("count", 3)
        .input("rate", 1e-6)
        .input("flag", true)
        .input("data", JobPart.data(AssetType.URI_FOLDER).path("./d").mode(DataMode.DOWNLOAD))
        .output("model")
        .output("table", JobPart.data(AssetType.MLTABLE).mode(DataMode.UPLOAD))
        .timeout(3600)
        .identity(JobPart.identity(IdentityType.MANAGED).with("client_id", "c"))
        .service("lab", JobPart.service(ServiceType.JUPYTER_LAB).with("port", 80))
        .distribution(
            JobPart.distribution(DistributionType.PYTORCH).with("process_count_per_instance", 4))
        .resources(JobPart.resources(2).with("shm_size", "2g").withAll("locations", "a", "b"))
        .queueSettings(JobPart.queueSettings("spot"))
        .tag("t", "1")
        .tag("bare", null)
        .property("q", "r");
  }

  /** But on Windows, a backslash is a character like any other. */
  @Test
  void keepsTheFolderWhateverItIsCalled() {
    Path folder = Path.of("a" + File.separator + "b\\c");
    assertThat(full().basePath(folder).build().basePath()).isEqualTo(folder);
  }

  @Test
  void givesTheViewWhatAFileWouldGive() {
    CommandJob job = full().basePath(Path.of("jobs")).build();
    assertThat(job.basePath()).isEqualTo(Path.of("jobs"));
    assertThat(job.description())
        .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo("why\nand how"));
    assertThat(job.inputs().keySet()).containsExactly("text", "count", "rate", "flag", "data");
    assertThat(job.input("text").orElseThrow().literal().orElseThrow().value().pythonText())
        .isEqualTo("010");
    assertThat(job.input("rate").orElseThrow().literal().orElseThrow().value().pythonText())
        .isEqualTo("1e-06");
    assertThat(job.input("data").orElseThrow().mode().orElseThrow().value())
        .isEqualTo(DataMode.DOWNLOAD);
    assertThat(job.environment()).containsInstanceOf(InlineEnvironment.class);
    assertThat(job.limits().orElseThrow().timeout().orElseThrow().value()).isEqualTo(3600);
    assertThat(job.distribution().orElseThrow().processCountPerInstance().orElseThrow().value())
        .isEqualTo(4);
    assertThat(job.services())
        .hasEntrySatisfying(
            "lab", lab -> assertThat(lab.port().orElseThrow().value()).isEqualTo(80));
    assertThat(job.tags()).containsOnlyKeys("t");
  }

  @Test
  void buildsOnAJob() {
    CommandJob job = full().build();
    assertThat(job.toBuilder().build()).isEqualTo(job).hasSameHashCodeAs(job);
    CommandJob other = job.toBuilder().without("tags").tag("new", "x").name("m").build();
    assertThat(other.tags()).containsOnlyKeys("new");
    assertThat(other).isNotEqualTo(job);
    assertThat(job.name().orElseThrow().value()).isEqualTo("n");
  }

  @Test
  void letsTheLinterJudge() {
    CommandJob job = CommandJob.builder().compute("azureml:cpu").build();
    assertThat(LoadedValue.size(job.mapping().orElseThrow())).isEqualTo(3);
  }

  @Test
  void hasNothingOfTheServiceBeforeItIsSubmitted() {
    Submission submission = full().build().submission();
    assertThat(submission.id()).isEmpty();
    assertThat(submission.status()).isEmpty();
    assertThat(submission.studioUrl()).isEmpty();
    assertThat(submission.logFiles()).isEmpty();
    assertThat(submission.creationContext()).isEmpty();
    assertThat(submission.parameters()).isEmpty();
  }
}
