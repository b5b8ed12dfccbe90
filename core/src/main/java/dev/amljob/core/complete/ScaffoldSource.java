// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.schema.InstancePath;
import java.util.function.Consumer;

/** A whole job, for a file that has nothing in it. */
final class ScaffoldSource implements Source {
  private static final String JOB =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: >-
        python train.py
        --data ${{inputs.data}}
        --model ${{outputs.model}}
      code: ./src
      environment: ${1:azureml:my-environment:1}
      inputs:
        data:
          type: uri_folder
          path: ${2:azureml:my-data:1}
      outputs:
        model:
          type: uri_folder
      compute: ${3:azureml:cpu-cluster}
      """;

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    boolean empty =
        place.role() == Role.KEY
            && place.path().equals(InstancePath.ROOT)
            && place.present().isEmpty()
            && !place.isFlow()
            && !place.isConfiguration()
            && place.column() == 0;
    if (empty) {
      String lineBreak = new YamlEdits(place.document()).lineBreak();
      String snippet = JOB.replace("${{", "\\${{").replace("\n", lineBreak);
      String text = JOB.replaceAll("\\$\\{\\d:([^}]*)\\}", "$1").replace("\n", lineBreak);
      out.accept(
          Proposal.of("command job", Kind.SNIPPET, place.replaced(), text)
              .withSnippet(snippet)
              .withDetail("a whole job")
              .documented(() -> "```yaml\n" + text + "```")
              .ranked(-1));
    }
  }
}
