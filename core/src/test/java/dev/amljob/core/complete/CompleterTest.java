// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import static dev.amljob.core.complete.CompletionAssert.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.MemoryFiles;
import dev.amljob.core.files.ProjectFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleterTest {
  @Test
  void offersNeededKeysFirstAndLeavesOutThoseThatAreThere() {
    at("comp<|>\ncommand: ls\n").offersFirst("environment").offers("compute").lacks("command");
    at("command: ls\n<|>").offersFirst("environment").lacks("command", "status");
  }

  @Test
  void readsTheWholeWordAtTheCursor() {
    at("command: ls\ncom<|>p\n").becomes("compute", "command: ls\ncompute: \n");
    at("command: ls\nco<|>mp: a\n").becomes("compute", "command: ls\ncompute: a\n");
  }

  @Test
  void indentsWhatStandsBelowAKeyAtOnce() {
    at("command: ls\nlim<|>").fillsIn("limits", "command: ls\nlimits:\n  timeout: 3600");
    at("tags:\n    a: b\nlim<|>").becomes("limits", "tags:\n    a: b\nlimits:\n    ");
    at("a: b\r\nlim<|>\r\n").fillsIn("limits", "a: b\r\nlimits:\r\n  timeout: 3600\r\n");
  }

  @Test
  void writesBracesInFlowStyle() {
    at("resources: {instance_count: 2, shm<|>}")
        .becomes("shm_size", "resources: {instance_count: 2, shm_size: }");
    at("inputs: {a: {type: uri_file, mode: <|>}}").offersFirst("ro_mount");
    at("inputs: {\n  a: {type: uri_file,\n    <|>}}").offers("path").lacks("type");
  }

  @Test
  void completesAJobInBraces() {
    at("{command: ls, env<|>}").becomes("environment", "{command: ls, environment: }");
    at("--- {command: ls, <|>}").offersFirst("environment").lacks("command", "command job");
    at("{\n  command: ls,\n  # more: to come\n  lim<|>\n}\n")
        .fillsIn("limits", "{\n  command: ls,\n  # more: to come\n  limits: {timeout: 3600}\n}\n");
    at("{\n  command: ls,\n  inputs: {a: {type: <|>}},\n  code: .\n}").offers("uri_file");
    at("{command: ls, inputs: {a: {type: uri_file}<|>}}").offersNothing();
    at("{command: ls}<|>").offersNothing();
  }

  @Test
  void writesJsonWhereTheFileIsJson() {
    at("{\"command\": \"ls\", \"env<|>\"}")
        .becomes("environment", "{\"command\": \"ls\", \"environment\": }");
    at("{\n  \"command\": \"ls\",\n  <|>\n  \"code\": \".\"\n}")
        .becomes("compute", "{\n  \"command\": \"ls\",\n  \"compute\": ,\n  \"code\": \".\"\n}");
    at("{\"command\":\"ls\",\"distribution\":{\"type\":<|>}}")
        .becomes("mpi", "{\"command\":\"ls\",\"distribution\":{\"type\": \"mpi\"}}");
    at("{\"a\": {\"b\": 1, \"type\": \"<|>\"}}").offersNothing();
    at("{\"queue_settings\": {\"x\": 1, \"job_tier\": \"<|>\"}}")
        .becomes("spot", "{\"queue_settings\": {\"x\": 1, \"job_tier\": \"spot\"}}");
  }

  @Test
  void knowsKeysByTheTypeBesideThem() {
    at("distribution:\n  type: PyTorch\n  <|>")
        .offers("process_count_per_instance")
        .lacks("worker_count");
    at("inputs:\n  a:\n    type: mltable\n    mode: <|>").offers("eval_mount");
    at("inputs:\n  a:\n    type: uri_file\n    mode: <|>").lacks("eval_mount");
  }

  @Test
  void offersValuesRightAfterTheColon() {
    at("distribution:\n  type:<|>")
        .offersFirst("pytorch", "mpi")
        .becomes("mpi", "distribution:\n  type: mpi");
    at("queue_settings:\n  job_tier: <|> # soon\n")
        .becomes("spot", "queue_settings:\n  job_tier: spot # soon\n");
  }

  @Test
  void replacesAQuotedValueWithItsQuotes() {
    at("inputs:\n  a:\n    type: \"uri_<|>\"\n")
        .becomes("uri_file", "inputs:\n  a:\n    type: uri_file\n");
    at("inputs:\n  a:\n    type: 'uri<|>\n")
        .becomes("uri_file", "inputs:\n  a:\n    type: uri_file\n");
  }

  @Test
  void documentsKeysAndValues() {
    assertThat(at("lim<|>").documentation("limits")).contains("ends the job");
    assertThat(at("distribution:\n  type: <|>").documentation("mpi")).contains("mpirun");
  }

  @Test
  void offersEnvironmentsBehindAzureml() {
    at("command: ls\nenvironment: azureml:<|>")
        .offers("sklearn-1.5@latest", "azureml:sklearn-1.5@latest")
        .becomes(
            "sklearn-1.5@latest",
            "command: ls\nenvironment:"
                + " azureml://registries/azureml/environments/sklearn-1.5/labels/latest")
        .becomes(
            "azureml:sklearn-1.5@latest", "command: ls\nenvironment: azureml:sklearn-1.5@latest");
  }

  @Test
  void offersEnvironmentsOfFrameworksFirst() {
    List<String> labels = at("environment: azureml:<|>").labels();
    assertThat(labels.get(labels.indexOf("image and conda_file") + 1)).startsWith("acpt-pytorch-");
    assertThat(labels)
        .containsSubsequence(
            "acpt-pytorch-2.8-cuda12.6@latest",
            "acpt-pytorch-2.2-cuda12.1@latest",
            "sklearn-1.5@latest",
            "sklearn-1.1@latest",
            "tensorflow-2.16-cuda12@latest",
            "azureml:sklearn-1.5@latest",
            "acft-hf-nlp-gpu@latest",
            "designer-pytorch-2.3@latest");
  }

  private static final KnownNames ELSEWHERE =
      CompletionAssert.names(
          """
          compute: azureml:gpu
          environment: azureml:mine:3
          inputs:
            a:
              path: azureml:images:1
            b:
              path: azureml://datastores/lake/paths/x/y.csv
            c: {type: uri_folder, path: azureml:flow:2}
            d: {type: custom_model, path: "azureml://registries/ours/models/bert/versions/4"}
            e: {type: custom_model, path: azureml:bert:4}
          outputs:
            o: {path: "azureml://datastores/lake/paths/x/${{name}}/"}
          """);

  private static CompletionAssert elsewhere(String marked) {
    return at(marked, ProjectFiles.unknown(), ELSEWHERE);
  }

  @Test
  void offersWhatIsNamedElsewhere() {
    elsewhere("compute: <|>").offersFirst("azureml:gpu", "local");
    elsewhere("environment: az<|>").offersFirst("azureml:mine:3");
    elsewhere("inputs:\n  c:\n    type: uri_file\n    path: azureml:<|>")
        .offers("azureml:images:1", "azureml:flow:2", "azureml://datastores/lake/paths/")
        .offers("azureml://datastores/lake/paths/x/y.csv", "azureml://registries/")
        .offers("azureml://datastores/workspaceblobstore/paths/")
        .lacks("azureml:bert:4");
    elsewhere("inputs:\n  c: {type: mlflow_model, path: azureml:<|>}")
        .offers("azureml://registries/ours/models/bert/versions/4")
        .lacks("azureml:flow:2")
        .becomes("azureml:bert:4", "inputs:\n  c: {type: mlflow_model, path: azureml:bert:4}");
    elsewhere("inputs:\n  c:\n    datastore: <|>").offers("lake");
  }

  @Test
  void offersAddressesSegmentBySegment() {
    String input = "inputs:\n  c:\n    type: uri_file\n    path: ";
    elsewhere(input + "azureml://datastores/lake/paths/<|>")
        .offersOnly("x/")
        .becomes("x/", input + "azureml://datastores/lake/paths/x/");
    elsewhere(input + "azureml://datastores/lake/paths/x/<|>z")
        .offersOnly("y.csv")
        .becomes("y.csv", input + "azureml://datastores/lake/paths/x/y.csv");
    elsewhere(input + "\"azureml://datastores/lake/paths/<|>\"")
        .becomes("x/", input + "azureml://datastores/lake/paths/x/");
    elsewhere("outputs: {o: {type: uri_folder, path: azureml://datastores/lake/paths/<|>}}")
        .becomes(
            "x/", "outputs: {o: {type: uri_folder, path: azureml://datastores/lake/paths/x/}}");
    elsewhere("outputs:\n  o:\n    path: <|>")
        .offers("azureml://datastores/lake/paths/")
        .lacks("azureml://registries/", "azureml://datastores/lake/paths/x/y.csv");
  }

  @Test
  void offersLongAddressesFromTheirDatastoreOn() {
    String long1 = "azureml://subscriptions/s/resourcegroups/r/workspaces/w/datastores/d/paths/";
    KnownNames names = CompletionAssert.names("inputs:\n  a:\n    path: " + long1 + "p/q\n");
    String input = "inputs:\n  c:\n    path: ";
    at(input + "azureml://sub<|>", ProjectFiles.unknown(), names).becomes(long1, input + long1);
    at(input + long1 + "<|>", ProjectFiles.unknown(), names)
        .offersOnly("p/")
        .becomes("p/", input + long1 + "p/");
  }

  @Test
  void offersAddressesOfRegistriesSegmentBySegment() {
    String model = "inputs:\n  c:\n    type: custom_model\n    path: azureml://registries/";
    elsewhere(model + "<|>").offersOnly("azureml/", "ours/").becomes("ours/", model + "ours/");
    elsewhere(model + "ours/<|>").offersOnly("models/");
    elsewhere(model + "ours/models/<|>").offersOnly("bert/");
    elsewhere(model + "ours/models/other/<|>").offersOnly("versions/");
    elsewhere(model + "ours/models/bert/versions/<|>")
        .offersOnly("4")
        .becomes("4", model + "ours/models/bert/versions/4");
    elsewhere("inputs:\n  c:\n    type: uri_file\n    path: azureml://registries/ours/<|>")
        .offersOnly("data/");
    elsewhere("inputs:\n  c:\n    path: azureml://registries/ours/<|>")
        .offersOnly("data/", "models/");
    elsewhere("environment: azureml://registries/ours/<|>").offersFirst("environments/");
    elsewhere("environment: azureml://registries/ours/environments/e/<|>")
        .offersFirst("labels/", "versions/");
  }

  @Test
  void offersNoWordThatIsBeingTyped() {
    at("compute: azureml:zzz<|>\n").lacks("azureml:zzz");
    at("environment: azureml:half<|>").lacks("azureml:half");
    at("inputs:\n  a:\n    path: azureml://datastores/mys<|>")
        .lacks("azureml://datastores/mys", "azureml://datastores/mys/paths/");
    at("inputs: {a: {path: azureml://datastores/lake/paths/my<|>}}").offersNothing();
    at("inputs:\n  a:\n    path: azureml:x<|>\n  b:\n    path: azureml:xy:1\n")
        .offers("azureml:xy:1")
        .lacks("azureml:x");
  }

  @Test
  void offersWhatFilesOfTheWorkspaceDeclare() {
    String schemas = "$schema: https://azuremlschemas.azureedge.net/latest/";
    KnownNames names =
        KnownNames.all(
            List.of(
                CompletionAssert.names("name: env\nversion: 2\nimage: a/b\n"),
                CompletionAssert.names(
                    schemas + "environment.schema.json\nname: newest\nimage: a/b\n"),
                CompletionAssert.names(
                    schemas + "data.schema.json\nname: set\nversion: 1\npath: ./d\n"),
                CompletionAssert.names(
                    schemas + "model.schema.json\nname: net\nversion: 7\npath: ./m\n"),
                CompletionAssert.names(schemas + "amlCompute.schema.json\nname: gpus\n"),
                CompletionAssert.names(schemas + "azureBlob.schema.json\nname: blobs\n")));
    at("environment: <|>", ProjectFiles.unknown(), names)
        .offersFirst("azureml:env:2", "azureml:newest@latest");
    at("inputs:\n  a:\n    path: <|>", ProjectFiles.unknown(), names)
        .offers("azureml:set:1", "azureml:net:7", "azureml://datastores/blobs/paths/");
    at("compute: <|>", ProjectFiles.unknown(), names).offersFirst("azureml:gpus");
  }

  @Test
  void offersTheKnownComputesAlone() {
    CompletionAssert.at("compute: az<|>", ELSEWHERE, List.of("cpu", "azureml:big"))
        .offersFirst("azureml:big", "azureml:cpu", "local")
        .lacks("azureml:gpu")
        .becomes("azureml:cpu", "compute: azureml:cpu");
  }

  @Test
  void offersLocalPathsFolderByFolder() {
    MemoryFiles files =
        new MemoryFiles().with("src/train.py", "").with("env/conda.yml", "").with("note.md", "");
    at("code: <|>", files, KnownNames.none()).offers("src/", "env/", "note.md");
    at("code: src/<|>", files, KnownNames.none()).offersOnly("src/train.py");
    at("environment: file:env/<|>", files, KnownNames.none()).offers("file:env/conda.yml");
    at("environment:\n  conda_file: env/<|>", files, KnownNames.none())
        .becomes("env/conda.yml", "environment:\n  conda_file: env/conda.yml");
  }

  @Test
  void offersDeclaredNamesInExpressions() {
    String job = "inputs:\n  data:\n    type: uri_file\n  rate: 3\noutputs:\n  model:\ncommand: ";
    at(job + "ls ${{<|>")
        .offersOnly("inputs.data", "inputs.rate", "outputs.model")
        .becomes("inputs.rate", job + "ls ${{inputs.rate}}");
    at(job + "ls ${{ inputs.d<|>ata }} x").becomes("inputs.rate", job + "ls ${{ inputs.rate }} x");
    at(job + ">-\n  ls\n  ${{in<|> --x\n")
        .becomes("outputs.model", job + ">-\n  ls\n  ${{outputs.model}} --x\n");
    at("outputs:\n  a:\n    path: azureml://datastores/b/paths/${{<|>")
        .offersOnly("name", "default_datastore");
  }

  private static final String TRAINING =
      "inputs:\n  data:\n    type: uri_file\n  num_epochs: 3\n  rate: 1\noutputs:\n  model:\n";

  @Test
  void pairsFlagsWithInputs() {
    at(TRAINING + "command: train --num-epochs <|>")
        .offersFirst("${{inputs.num_epochs}}", "${{inputs.data}}", "${{inputs.rate}}")
        .becomes(
            "${{inputs.num_epochs}}",
            TRAINING + "command: train --num-epochs ${{inputs.num_epochs}}");
    at(TRAINING + "command: >-\n  train --model_dir=<|> --x ${{inputs.data}}\n")
        .offersFirst("${{outputs.model}}", "${{inputs.num_epochs}}", "${{inputs.rate}}")
        .becomes(
            "${{outputs.model}}",
            TRAINING
                + "command: >-\n  train --model_dir=${{outputs.model}} --x ${{inputs.data}}\n");
    at(TRAINING + "command: train --rate <|>0.1 -v\n")
        .becomes("${{inputs.rate}}", TRAINING + "command: train --rate ${{inputs.rate}} -v\n");
    at(TRAINING + "command: \"train --rate '<|>'\"\n")
        .becomes("${{inputs.rate}}", TRAINING + "command: \"train --rate '${{inputs.rate}}'\"\n");
  }

  @Test
  void offersExpressionsOnceOneIsBegun() {
    at(TRAINING + "command: |\n  train $<|>\n")
        .offersFirst("${{inputs.data}}")
        .becomes("${{inputs.rate}}", TRAINING + "command: |\n  train ${{inputs.rate}}\n");
    at(TRAINING + "command: train --lr ${<|>} x")
        .becomes("${{inputs.rate}}", TRAINING + "command: train --lr ${{inputs.rate}} x");
    at(TRAINING + "environment_variables:\n  RATE: $<|>\n")
        .becomes(
            "${{inputs.rate}}", TRAINING + "environment_variables:\n  RATE: ${{inputs.rate}}\n");
  }

  @Test
  void offersNoExpressionsWhereNoneCanStand() {
    at(TRAINING + "command: train <|>").offersNothing();
    at(TRAINING + "command: train --rate -<|>").offersNothing();
    at(TRAINING + "command: train --rate 0.1 <|>").offersNothing();
    at(TRAINING + "command: train \\$<|>").offersNothing();
    at("{inputs: {rate: 1}, command: train --rate <|>}").lacks("${{inputs.rate}}");
    at(TRAINING + "description: --rate <|>").lacks("${{inputs.rate}}");
    at("command: train --rate <|>").offersNothing();
  }

  @Test
  void offersNamesThatTheCommandUsesAlready() {
    at("command: ls ${{inputs.data}} ${{inputs.x}}\ninputs:\n  x: 1\n  <|>")
        .offersFirst("data")
        .fillsIn(
            "input: uri_file",
            """
            command: ls ${{inputs.data}} ${{inputs.x}}
            inputs:
              x: 1
              name:
                type: uri_file
                path: azureml:name:1""");
  }

  @Test
  void offersMappingsWhereAValueMayBeOne() {
    at("command: ls\ninputs:\n  data: <|>\n  x: 1\n")
        .offersFirst("uri_folder")
        .becomes(
            "uri_file",
            "command: ls\ninputs:\n  data:\n    type: uri_file\n    path: azureml:name:1\n  x: 1\n");
    at("inputs: {data: uri<|>, x: 1}\n")
        .fillsIn("uri_folder", "inputs: {data: {type: uri_folder, path: azureml:name:1}, x: 1}\n");
    at("outputs:\n    model:<|>\n")
        .fillsIn("mlflow_model", "outputs:\n    model:\n        type: mlflow_model\n");
    at("environment: <|>azureml:a:1\n")
        .becomes(
            "image and conda_file",
            """
            environment:
              image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04
              conda_file: conda.yml
            """);
    at("command: ls\nidentity: <|>\n")
        .fillsIn("mapping", "command: ls\nidentity:\n  type: user_identity\n")
        .becomes("mapping", "command: ls\nidentity:\n  \n");
    at("limits: {<|>}").lacks("mapping");
    at("code: <|>").lacks("mapping");
  }

  @Test
  void offersListsWhereAValueMayBeOne() {
    at("resources:\n  docker_args: <|>\n")
        .offersFirst("--ulimit memlock=-1")
        .fillsIn("list", "resources:\n  docker_args:\n    - value\n");
    at("resources: {docker_args: <|>}").fillsIn("list", "resources: {docker_args: [value]}");
    at("resources:\n  locations:<|>").fillsIn("list", "resources:\n  locations:\n    - value");
    at("environment:\n  conda_file: <|>\n")
        .fillsIn(
            "mapping",
            """
            environment:
              conda_file:
                dependencies:
                  - python=3.11
                  - pip
            """);
    at("compute: <|>").lacks("list", "mapping");
  }

  @Test
  void offersAWholeJobInAnEmptyFile() {
    at("<|>").offersFirst("command job");
    at("# a job\n<|>").offersFirst("command job");
    at("command: ls\n<|>").lacks("command job");
  }

  @Test
  void saysNothingInCommentsAndTexts() {
    at("command: ls # <|>").offersNothing();
    at("# <|>").offersNothing();
    at("command: |\n  ls\n  <|>x\n").offersNothing();
    at("description: one\n  two<|>\n").offersNothing();
  }

  @Test
  void offersItemsOfLists() {
    at("resources:\n  locations:\n    - west<|>").offers("westeurope");
    at("resources:\n  locations:\n    - <|>").offers("westeurope");
  }
}
