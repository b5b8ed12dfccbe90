// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.ValueOverride;
import dev.amljob.core.rest.JsonText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightTest {
  private static final String JOB =
      """
      command: python train.py
      environment: azureml:env:3
      """;
  private static final String IDS =
      "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers"
          + "/Microsoft.MachineLearningServices/workspaces/ws/";

  @TempDir Path folder;

  private JobPlan plan(String more) {
    return new Jobs(folder).plan(JOB + more);
  }

  private Refusal refusal(String yaml) {
    Preparation prepared = new Jobs(folder).prepare(yaml);
    assertThat(prepared).isInstanceOf(Preparation.Refused.class);
    return ((Preparation.Refused) prepared).refusal();
  }

  @Test
  void namesBecomeIds() {
    String body =
        JsonText.of(
            plan("""
                    compute: azureml:cpu
                    inputs:
                      data: {type: uri_folder, path: azureml:d:1}
                      model: {type: mlflow_model, path: azureml:m:2}
                      store: {type: uri_file, path: azureml://datastores/s/paths/a.csv}
                    """)
                .body(),
            2);
    assertThat(body)
        .contains("\"environmentId\": \"" + IDS + "environments/env/versions/3\"")
        .contains("\"computeId\": \"" + IDS + "computes/cpu\"")
        .contains("\"uri\": \"" + IDS + "data/d/versions/1\"")
        .contains("\"uri\": \"" + IDS + "models/m/versions/2\"")
        .contains("\"uri\": \"azureml://datastores/s/paths/a.csv\"");
  }

  @Test
  void whatTheContractCannotHoldIsRefusedAndNoNewerToolPromised() {
    Refusal refusal =
        refusal(
            JOB
                + """
                resources:
                  instance_count: 99999999999 # amljob: ignore[instance-count-invalid] a big one
                """);
    assertThat(refusal.message())
        .contains("`resources.instanceCount` must be a whole number of 32 bits");
    assertThat(refusal.hint()).contains("values that fit").doesNotContain("newer");
  }

  @Test
  void nameAndMarkerAreFixedBeforeAnythingIsSent() {
    JobPlan made = plan("");
    assertThat(made.name()).matches("[a-z]+_[a-z]+_[a-z0-9]{10}");
    assertThat(made.url()).hasPath(IDS + "jobs/" + made.name()).hasParameter("api-version");
    assertThat(JsonText.of(made.body(), 2))
        .contains("\"amljob.submissionId\": \"" + made.submissionId() + "\"")
        .contains("\"displayName\": \"" + made.name() + "\"");
    assertThat(plan("name: mine\ndisplay_name: shown\n").name()).isEqualTo("mine");
    assertThat(plan("").submissionId()).isNotEqualTo(made.submissionId());
  }

  @Test
  void whatIsNotAnAnswerYetHasAPlaceholder() {
    JobPlan plan =
        new Jobs(folder)
            .file("src/train.py", "print()")
            .plan(
                """
                command: python train.py
                code: ./src
                environment: {image: ubuntu, conda_file: {dependencies: [python]}}
                inputs: {d: {path: azureml:data@latest}}
                """);
    assertThat(plan.needs()).hasSize(3);
    assertThat(plan.code().orElseThrow().files()).extracting(CodeFile::path).contains("train.py");
    assertThat(JsonText.of(plan.body(), 2))
        .contains("\"codeId\": \"<code:sha256:")
        .contains("\"environmentId\": \"<environment:")
        .contains("\"uri\": \"<data:data@latest>\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resources: {instance_count: 2} | GA | knows all of the job",
        "distribution: {type: ray} | PREVIEW | distribution.distributionType",
        "queue_settings: {job_tier: spot, priority: high} | PREVIEW | queueSettings.priority",
        "outputs: {o: {name: asset, version: '1'}} | PREVIEW | outputs.o.assetVersion",
      })
  void takesTheVersionThatKnowsTheJob(String more, ApiVersion version, String reason) {
    JobPlan plan = plan(more + "\n");
    assertThat(plan.version()).isEqualTo(version);
    assertThat(plan.reason()).contains(reason);
    assertThat(plan.url().getQuery()).contains("api-version=" + version.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resources: {docker_args: [--init]} | `resources.dockerArgsList` is unknown",
        "compute: local | `compute: local` runs a job on this machine",
        "inputs: {d: {path: ./data}} | az ml data create --name NAME --path ./data",
        "inputs: {d: {type: custom_model, path: ./data}} | az ml model create --name NAME",
        "inputs: {d: {path: ./data}} | `inputs.d.path` in line 3: `./data` is on this machine",
        "parent_job_name: p | `parentJobName` is unknown",
      })
  void refusesWhatItCannotSend(String more, String reason) {
    new Jobs(folder).file("data/a.csv", "1");
    Refusal refusal = refusal(JOB + more + "\n");
    assertThat(refusal.message() + " " + refusal.hint()).contains(reason);
  }

  @Test
  void refusesEnvironmentsThatItDoesNotRegister() {
    new Jobs(folder).file("docker/Dockerfile", "FROM ubuntu").file("env.yml", "image: ubuntu\n");
    assertThat(refusal("command: ls\nenvironment: {build: {path: docker}}\n").message())
        .contains("`environment.build` in line 2 ");
    assertThat(refusal("command: ls\nenvironment: file:env.yml\n").hint())
        .contains("az ml environment create --file env.yml");
  }

  @Test
  void refusesANameThatTheServiceWould() {
    SubmitOptions options = new SubmitOptions(folder, "-x", List.of(), Severity.ERROR);
    assertThat(new Jobs(folder).prepare(JOB, options))
        .asInstanceOf(type(Preparation.Refused.class))
        .extracting(refused -> refused.refusal().message())
        .isEqualTo("`-x` can be no name of a job");
  }

  @Test
  void errorsBlockAndWarningsDoWhenAsked() {
    Jobs jobs = new Jobs(folder);
    assertThat(jobs.prepare(JOB + "comptue: x\n")).isInstanceOf(Preparation.Blocked.class);
    String warned = JOB + "inputs: {unused: 1}\n";
    assertThat(jobs.prepare(warned)).isInstanceOf(Preparation.Ready.class);
    assertThat(jobs.prepare(warned, new SubmitOptions(folder, "", List.of(), Severity.WARNING)))
        .isInstanceOf(Preparation.Blocked.class);
  }

  @Test
  void settingsCountBeforeTheFileIsChecked() {
    SubmitOptions options =
        new SubmitOptions(
            folder, "given", List.of(ValueOverride.parse("description=set")), Severity.ERROR);
    assertThat(new Jobs(folder).prepare(JOB, options))
        .asInstanceOf(type(Preparation.Ready.class))
        .satisfies(
            ready -> {
              assertThat(ready.plan().name()).isEqualTo("given");
              assertThat(ready.plan().properties()).containsEntry("description", "set");
            });
  }
}
