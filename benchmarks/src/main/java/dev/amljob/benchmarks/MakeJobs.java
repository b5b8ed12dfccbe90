// SPDX-License-Identifier: MIT
package dev.amljob.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a folder of distinct command jobs of some forty lines, two in a hundred of them with a
 * mistake.
 */
public final class MakeJobs {
  private static final int FILES_IN_A_FOLDER = 1000;
  private static final String JOB =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      # Job %1$d of a family.
      display_name: train-%1$d
      experiment_name: family-%2$d
      description: |
        Fits model %1$d and writes it to a folder.
      command: >-
        python train.py
        --data ${{inputs.data}}
        --rate ${{inputs.rate}}
        --epochs ${{inputs.epochs}}
        --model ${{outputs.model}}
      inputs:
        data:
          type: uri_folder
          mode: ro_mount
          path: azureml://datastores/store%2$d/paths/set%1$d/
        rate: 0.%1$d
        epochs: %1$d
      outputs:
        model:
          type: uri_folder
          mode: rw_mount
      environment: azureml:training:%1$d
      environment_variables:
        RUN: run-%1$d
        LOGGING: quiet
      compute: azureml:cluster-%2$d
      resources:
        instance_count: %3$s
        shm_size: 8g
      distribution:
        type: pytorch
        process_count_per_instance: 4
      limits:
        timeout: 3600
      tags:
        family: family-%2$d
        member: %1$d-of-many
      """;

  private MakeJobs() {}

  /**
   * Writes the files.
   *
   * @param args the folder, which is made, and how many files
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    for (int i = 0; i < count; i++) {
      Path home = Files.createDirectories(folder.resolve("family" + i / FILES_IN_A_FOLDER));
      Files.writeString(home.resolve("job" + i + ".yml"), job(i));
    }
  }

  /** Returns the text of the job with a number, which is broken for every fiftieth. */
  static String job(int number) {
    String nodes = number % 50 == 0 ? "many" : Integer.toString(number % 7 + 2);
    return JOB.formatted(number, number / FILES_IN_A_FOLDER, nodes);
  }
}
