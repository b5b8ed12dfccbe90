// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Valid jobs that nobody wrote: a number is a job, and always the same. Each has other sections, in
 * another order, with values that YAML 1.1 reads as more than text.
 */
final class GeneratedJobs {
  private static final List<String> SCALARS =
      List.of(
          "0",
          "10",
          "010",
          "0x1F",
          "1_000",
          "1:30",
          "-3",
          "1.0",
          "1.10",
          "1e-3",
          "1.0e-3",
          ".5",
          "true",
          "no",
          "On",
          "'true'",
          "\"10\"",
          "word",
          "two words",
          "'it''s'",
          "\"tab\\tend\"",
          "größe",
          "a:b",
          "\"#1\"",
          "6.02e+23",
          "|\n      one\n      two",
          ">-\n      folded\n" + "      text");
  private static final List<String> TEXTS =
      List.of(
          "plain",
          "'7'",
          "\"yes\"",
          "two words",
          "größe",
          "v1.2",
          "\"a, b: c\"",
          "'${{name}}'",
          ">-\n    folded\n    text",
          "\"\"",
          "😀");
  private static final List<String> DATA_TYPES =
      List.of("uri_file", "uri_folder", "mltable", "mlflow_model", "custom_model", "triton_model");
  private static final List<String> INPUT_MODES = List.of("ro_mount", "download", "direct");
  private static final List<String> TABLE_MODES = List.of("eval_mount", "eval_download", "direct");
  private static final List<String> OUTPUT_MODES = List.of("rw_mount", "upload", "direct");
  private static final List<String> PATHS =
      List.of(
          "azureml:asset:1",
          "azureml:asset@latest",
          "azureml:my-data:2024.01.02",
          "azureml://datastores/store/paths/a/b.csv",
          "https://example.org/a/b.csv",
          "wasbs://c@account.blob.core.windows.net/a",
          "abfss://f@account.dfs.core.windows.net/b",
          "azureml://registries/azureml/data/asset/versions/3");

  private final Random random;
  private final List<String> sections = new ArrayList<>();

  /** How many inputs there are for the command to speak of. */
  private int inputs;

  private GeneratedJobs(int number) {
    this.random = new Random(number);
    // Neighbouring seeds begin with neighbouring numbers.
    random.nextLong();
  }

  /** Returns the text of a job whose code, if it has any, lies in {@code ./src}. */
  static String job(int number) {
    return new GeneratedJobs(number).text(number);
  }

  private String text(int number) {
    sections.add("environment: " + environment());
    sometimes("name: job-" + number + "_x");
    sometimes("display_name: " + pick(TEXTS.subList(0, 7)));
    sometimes("experiment_name: exp-" + number);
    sometimes("description: " + pick(TEXTS));
    sometimes("type: command");
    sometimes("code: " + pick(List.of("./src", "src", "azureml:code:4")));
    sometimes("compute: " + pick(List.of("azureml:cpu-cluster", "gpu", "serverless")));
    sometimes("tags: " + map("tag", TEXTS));
    sometimes("properties: " + map("property", TEXTS));
    sometimes("environment_variables: " + map("VARIABLE", TEXTS));
    if (toss()) {
      sections.add("inputs:" + inputs());
    }
    sometimes("outputs:" + outputs());
    sometimes("distribution: " + distribution());
    sometimes("limits: {timeout: " + pick(List.of("60", "900", "'3600'", "86400", "90061")) + "}");
    sometimes("resources:" + resources());
    sometimes("identity: " + identity());
    sometimes("services:" + services());
    sometimes("queue_settings: " + queue());
    sections.add("command: " + command());
    Collections.shuffle(sections, random);
    return String.join("\n", sections) + "\n";
  }

  private void sometimes(String section) {
    if (random.nextInt(5) < 2) {
      sections.add(section);
    }
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private boolean toss() {
    return random.nextBoolean();
  }

  private String command() {
    StringBuilder used = new StringBuilder("python train.py");
    for (int i = 0; i < inputs; i++) {
      used.append(toss() ? " ${{inputs.in_" + i + "}}" : " --in {inputs.in_" + i + "}");
    }
    return toss() ? ">-\n  " + used + "\n  --more" : "|\n  echo begin\n  " + used;
  }

  private String environment() {
    return pick(
        List.of(
            "azureml:env:3",
            "azureml:env@latest",
            "azureml:AzureML-acpt-pytorch-2.2-cuda12.1:9",
            "azureml://registries/azureml/environments/sklearn-1.5/versions/8",
            "{image: docker.io/library/python:3.11}",
            "{image: 'ubuntu:22.04', conda_file: {channels: [conda-forge], dependencies:"
                + " [python=3.10, pip, {pip: [numpy]}]}}"));
  }

  private String map(String prefix, List<String> values) {
    StringBuilder map = new StringBuilder();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      map.append("\n  ").append(prefix).append(i).append(": ").append(pick(values));
    }
    return map.isEmpty() ? "{}" : map.toString();
  }

  private String inputs() {
    StringBuilder text = new StringBuilder();
    inputs = 1 + random.nextInt(5);
    for (int i = 0; i < inputs; i++) {
      text.append("\n  in_").append(i).append(':').append(toss() ? " " + pick(SCALARS) : data());
    }
    return text.toString();
  }

  private String data() {
    StringBuilder data = new StringBuilder("\n    path: " + pick(PATHS));
    String type = pick(DATA_TYPES);
    if (toss()) {
      data.append("\n    type: ").append(type);
    }
    if (toss()) {
      boolean table = data.toString().endsWith("mltable");
      data.append("\n    mode: ").append(pick(table ? TABLE_MODES : INPUT_MODES));
    }
    return data.toString();
  }

  private String outputs() {
    StringBuilder outputs = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      outputs.append("\n  out_").append(i).append(':');
      if (random.nextInt(4) == 0) {
        continue;
      }
      outputs.append("\n    type: ").append(pick(DATA_TYPES));
      if (toss()) {
        outputs.append("\n    mode: ").append(pick(OUTPUT_MODES));
      }
      if (toss()) {
        outputs.append("\n    path: azureml://datastores/store/paths/out/" + i);
      }
      if (random.nextInt(3) == 0) {
        outputs.append("\n    name: made-" + i).append(toss() ? "\n    version: '" + i + "'" : "");
      }
    }
    return outputs.toString();
  }

  private String distribution() {
    int count = 1 + random.nextInt(8);
    return switch (random.nextInt(5)) {
      case 0 -> "{type: pytorch, process_count_per_instance: " + count + "}";
      case 1 -> "{type: mpi, process_count_per_instance: " + count + "}";
      case 2 -> "{type: tensorflow, worker_count: " + count + ", parameter_server_count: 1}";
      case 3 -> "{type: tensorflow, worker_count: " + count + "}";
      default ->
          "{type: ray, port: 63"
              + (70 + count)
              + (toss() ? ", include_dashboard: true, dashboard_port: 8265" : "")
              + (toss() ? ", head_node_additional_args: '--num-cpus 2'" : "")
              + "}";
    };
  }

  private String resources() {
    List<String> keys = new ArrayList<>();
    keys.add("instance_count: " + (1 + random.nextInt(4)));
    for (String one :
        List.of(
            "instance_type: Standard_NC24ads_A100_v4",
            "shm_size: " + pick(List.of("2g", "512m", "16G")),
            "docker_args: --ipc=host --cap-add=SYS_PTRACE",
            "max_instance_count: 6",
            "locations: [westus3, eastus]",
            "properties: {itp: {interactive: true, retry: 2}, other: {a: b}}")) {
      if (random.nextInt(3) == 0) {
        keys.add(one);
      }
    }
    return "\n  " + String.join("\n  ", keys);
  }

  private String identity() {
    return pick(
        List.of(
            "{type: user_identity}",
            "{type: managed}",
            "{type: aml_token}",
            "{type: managed, client_id: 11111111-2222-3333-4444-555555555555}",
            "{type: managed_identity, object_id: 11111111-2222-3333-4444-555555555555}"));
  }

  private String services() {
    StringBuilder services = new StringBuilder();
    List<String> kinds =
        List.of(
            "{type: jupyter_lab}",
            "{type: vs_code, nodes: all}",
            "{type: tensor_board, log_dir: outputs/logs}",
            "{type: ssh, ssh_public_keys: ssh-rsa AAAA, nodes: all}",
            "{type: jupyter_lab, port: 80}",
            "{type: vs_code, properties: {a: b}}");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      services.append("\n  service_").append(i).append(": ").append(pick(kinds));
    }
    return services.toString();
  }

  private String queue() {
    String tier = pick(List.of("spot", "Basic", "standard", "PREMIUM"));
    return toss()
        ? "{job_tier: " + tier + "}"
        : "{job_tier: " + tier + ", priority: " + pick(List.of("low", "Medium", "high")) + "}";
  }
}
