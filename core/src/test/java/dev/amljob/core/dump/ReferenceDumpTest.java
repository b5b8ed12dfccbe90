// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a dump by the reference; each was seen in one. */
class ReferenceDumpTest {
  private static List<String> losses(String text) {
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
    return ReferenceDump.losses(document, CommandJob.of(document)).stream()
        .map(loss -> loss.span().of(text) + "|" + loss.message())
        .toList();
  }

  @Test
  void saysNothingOfAJobThatComesBackAsItWas() {
    assertThat(
            losses(
                """
                command: ls ${{inputs.a}}
                environment: azureml:e:1
                compute: azureml:c
                code: azureml:mycode:1
                inputs:
                  a: {type: uri_folder, path: "azureml://datastores/d/paths/x"}
                  b: {type: custom_model, path: azureml:m:1}
                  c: 3
                  d: "010"
                tags: {a: b}
                """))
        .isEmpty();
  }

  @Test
  void tellsWhatBecomesOfPaths() {
    assertThat(
            losses(
                """
                command: ls
                code: ./src
                inputs:
                  a: {type: uri_file, path: "https://x.invalid/a.csv"}
                  b: {type: uri_file, path: ./a.csv}
                """))
        .containsExactly(
            "./src|a dump by azure-ai-ml has `azureml:./src` here, which does not load, or a path"
                + " of this machine",
            "\"https://x.invalid/a.csv\"|a dump by azure-ai-ml has"
                + " `azureml:https://x.invalid/a.csv` here, the name of an asset that does not"
                + " exist",
            "./a.csv|a dump by azure-ai-ml has `azureml:./a.csv` here, the name of an asset that"
                + " does not exist");
  }

  @Test
  void tellsWhatBecomesOfLiterals() {
    assertThat(losses("command: ls\ninputs: {a: on, b: off, c: 010}\n"))
        .containsExactly(
            "on|a dump by azure-ai-ml has `1` here, so that the command gets that and not `True`",
            "off|a dump by azure-ai-ml has `0` here, so that the command gets that and not `False`",
            "010|a dump by azure-ai-ml does not keep how this is written; the command gets `8`"
                + " either way");
  }

  @Test
  void tellsWhatIsLostOrMadeUp() {
    assertThat(
            losses(
                """
                $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
                # one
                command: |
                  ls
                  pwd
                environment: {image: "ubuntu:22.04", conda_file: conda.yml}  # two
                resources: {docker_args: [--a]}
                """))
        .containsExactly(
            "$schema|a dump by azure-ai-ml has no `$schema`",
            "# one|the 2 comments are lost, as in every dump",
            "command|a dump by azure-ai-ml writes the lines of the command as one quoted text with"
                + " blank lines between them",
            "environment|a dump by azure-ai-ml gives the environment a name and a version that it"
                + " makes up",
            "conda.yml|a dump by azure-ai-ml has the content of `conda.yml` here",
            "docker_args|a dump by azure-ai-ml has the list as one text in brackets");
  }

  @Test
  void tellsOfAnEnvironmentFile() {
    assertThat(losses("command: ls\nenvironment: file:env.yml\n"))
        .containsExactly(
            "file:env.yml|a dump by azure-ai-ml has the content of `env.yml` here, under a name"
                + " and a version that it makes up");
  }
}
