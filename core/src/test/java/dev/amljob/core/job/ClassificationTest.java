// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of files by their content. */
class ClassificationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json",
        "$schema: https://azuremlsdk2.blob.core.windows.net/latest/commandJob.schema.json",
        "$schema: https://azuremlschema.azureedge.net/latest/commandjob.schema.json#",
        "$schema: ./schemas/CommandJob.schema.json?x=1",
        "$schema: commandJob.schema.json\ntype: sweep_job\ntrial: {command: x}",
        "# yaml-language-server: $schema=https://azuremlschemas.azureedge.net/latest/commandJob.schema.json",
        "command: x\nenvironment: azureml:e:1",
        "command: x",
        "environment: azureml:",
        "type: command\nname: x",
        "type: Command\n",
        "type: command_job\n",
        "experiment_name: x\ncompute: y",
        "command: x\nenvironment: e\nversion: 1\nname: n\ninputs: {a: {type: number}}\ncompute: c",
        "command: x\nenvironment: e\nversion: 1\nname: n",
        "command: x\nenvironment: e\ninputs: {a: {type: string, default: b}}",
        "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
            + "command: x\nenvironment: e",
        "$schema: https://example.com/h\ncommand: x",
        "$schema: commandJob.schema.json\non: push",
        "command: x\nenvironment: e\nservices: {s: {type: ssh}}",
        "command: x\nenvironment: e\ninstance_count: 2",
        "command: x\nenvironment: e\nidentity: managed\ndistribution: pytorch",
        "$schema: commandJob.schema.json\ncommand: x\ninstance_count: 2\nprocess_per_node: 8",
        "command: x\nenvironment:\n  image: i\nchannels: [c]\ndependencies: [d]",
        "command: x\nenvironment: {image: i, build: {path: p}}"
      })
  void takesForACommandJob(String yaml) {
    assertThat(classify(yaml).kind()).isEqualTo(DocumentKind.COMMAND_JOB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTHER_JOB|$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json",
        "OTHER_JOB|$schema: https://azuremlschemas.azureedge.net/latest/sweepJob.schema.json",
        "OTHER_JOB|$schema: https://x.azureml.y/latest/autoMLImageClassificationJob.schema.json",
        "OTHER_JOB|{$schema: commandJob.schema.json, type: pipeline, jobs: {a: {component: c}}}",
        "OTHER_JOB|{type: pipeline, experiment_name: e}",
        "OTHER_JOB|{type: spark, entry: {file: a.py}}",
        "OTHER_JOB|{jobs: {a: {component: c}}}",
        "OTHER_JOB|{trial: {command: x}, search_space: {}}",
        "COMPONENT|$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json",
        "COMPONENT|{type: command, is_deterministic: true, command: x, environment: e}",
        "COMPONENT|{type: command, name: n, version: 1, command: x, environment: e, inputs: {a: {type: string}}}",
        "COMPONENT|{name: n, version: 1, command: x, environment: e, inputs: {a: {type: uri_file, optional: true}}}",
        "ENVIRONMENT|$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json",
        "ENVIRONMENT|{name: n, image: i, conda_file: c.yml}",
        "ENVIRONMENT|{image: i, name: n}",
        "ENVIRONMENT|{build: {path: .}}",
        "ENVIRONMENT|{conda_file: c.yml}",
        "OTHER_ASSET|$schema: https://azuremlschemas.azureedge.net/latest/data.schema.json",
        "OTHER_ASSET|$schema: https://azuremlschemas.azureedge.net/latest/brandNew.schema.json",
        "OTHER_ASSET|{name: n, type: uri_folder, path: p}",
        "OTHER_ASSET|{name: n, type: mlflow_model, path: p}",
        "OTHER_ASSET|{name: n, type: amlcompute, size: s}",
        "OTHER_ASSET|{name: n, type: azure_blob, account_name: a}",
        "OTHER_ASSET|{name: n, endpoint_name: e, model: m}",
        "OTHER_ASSET|{name: n, auth_mode: key}",
        "OTHER_ASSET|{name: n, endpoint_name: e, environment: x, environment_variables: {A: b}}",
        "OTHER_ASSET|{name: n, endpoint_name: e, type: pipeline, settings: {}}",
        "COMPONENT|{name: n, version: 1, command: x, environment: e, inputs: {a: {type: uri_file}}}",
        "FOUNDRY_JOB|{command: x, environment: e, instance_count: 2, process_per_node: 8}",
        "FOUNDRY_JOB|{command: x, environment: e, distribution: pytorch, timeout: PT1H}"
      })
  void tellsOtherFilesOfAzureMl(DocumentKind kind, String yaml) {
    assertThat(classify(yaml).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on: push\njobs: {build: {runs-on: x, steps: [{run: y}], environment: z}}",
        "trigger: [main]\npool: {vmImage: x}\nsteps: [{script: y}]",
        "kind: pipeline\ntype: docker\nsteps: []",
        "$schema: https://json.schemastore.org/github-workflow.json\non: push",
        "services: {web: {image: i, command: x, environment: {A: b}}}",
        "services: {web: {image: nginx}}\nvolumes: {data: {}}",
        "dependencies: {sdk: 1}\nname: app",
        "dependencies: {python: 3.10}",
        "apiVersion: v2\nname: chart\ndependencies: [{name: redis, version: 1.0.0}]",
        "repos: [{repo: local, hooks: []}]"
      })
  void tellsFilesOfOtherTools(String yaml) {
    assertThat(classify(yaml).kind()).isEqualTo(DocumentKind.OTHER_TOOL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: env\nchannels: [conda-forge]\ndependencies: [python=3.10]",
        "dependencies:\n  - python=3.10\n  - pip:\n    - azureml-core",
        "name: env\nchannels: [conda-forge]",
        "name: env\ndependencies: [python=3.10, {pip: [torch]}]\ncategory: main",
        "channels: [conda-forge]\ndependencies: []\nplatform: linux-64"
      })
  void tellsCondaFiles(String yaml) {
    assertThat(classify(yaml).kind()).isEqualTo(DocumentKind.CONDA_FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comand: python train.py",
        "comand: python train.py\ncompute: azureml:c\nsteps: 3",
        "dependencies: [python]\ncomand: ls",
        "name: x\ndependencies: [python]\nlimits: {timeout: 1}",
        "type: command\nsteps: [{run: x}]\nresources: {instance_count: 0}",
        "kind: command\ntype: Command\nexperiment_nam: x",
        "type: command\nservices: {a: {image: x, type: jupyter_lab}}",
        "type: command\ndependencies: {python: 3.10}",
        "name: ci\non: [push]\nenvironment: prod\ncommand: x",
        "services: {web: {build: .}}\nenvironment: x",
        "apiVersion: batch/v1\nkind: Job\nmetadata: {name: x}\ncommand: [a]",
        "name: app\nenvironment: {sdk: '>=2.12.0 <3.0.0'}",
        "version: 1.0.{build}\nenvironment: {A: b}\nbuild_script: [x]",
        "image: python:3\nscript: x",
        "nodes: []\nenvironment: {python_requirements_txt: r.txt}",
        "image: python:3",
        "- command: x\n- environment: y",
        "just text",
        "a: 1",
        "$schema: https://json.schemastore.org/prettierrc\ntabWidth: 2",
        "# a comment only\n",
        ""
      })
  void leavesOtherToolsFilesAlone(String yaml) {
    assertThat(classify(yaml).kind()).isEqualTo(DocumentKind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: x\nenvironment: azureml:e:1\ninp",
        "command: x\ninputs:\n  a: [",
        "command: \"unclosed\nenvironment: e",
        "environment: azureml:\n command: x",
        "\tcommand: x\nenvironment: e"
      })
  void takesAHalfWrittenJobForAJob(String yaml) {
    assertThat(classify(yaml).kind()).isEqualTo(DocumentKind.COMMAND_JOB);
  }

  @Test
  void saysWhy() {
    assertThat(classify("$schema: https://x/commandJob.schema.json").reason())
        .isEqualTo("`$schema` names commandJob");
    assertThat(classify("# yaml-language-server: $schema=x/commandJob.schema.json\na: 1").reason())
        .isEqualTo("the comment `# yaml-language-server` names commandJob");
    assertThat(classify("command: x\nenvironment: e").reason())
        .isEqualTo("it has `command` and `environment`");
    assertThat(classify("type: pipeline\nexperiment_name: x").reason())
        .isEqualTo("its `type` is `pipeline`");
    assertThat(classify("").reason()).isEqualTo("it is empty");
    assertThat(classify("[a]").reason()).isEqualTo("it is no mapping");
  }

  private static Classification classify(String yaml) {
    return Classification.of(YamlParser.parse(SourceFile.of("file.yml", yaml)));
  }
}
