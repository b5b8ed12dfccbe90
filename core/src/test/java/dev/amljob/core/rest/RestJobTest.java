// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.dump.DumpException;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Dumper;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RestJobTest {
  private static final String WORKSPACE =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w";

  private static Optional<RestJob> read(String json) {
    try {
      Map<String, @Nullable Object> properties =
          new ObjectMapper().readValue(json.replace("WS", WORKSPACE), new TypeReference<>() {});
      return RestJob.of("mine", properties, WORKSPACE);
    } catch (JsonProcessingException mistake) {
      throw new IllegalArgumentException(mistake);
    }
  }

  private static String yaml(String json) throws DumpException {
    return new Dumper(DumpOptions.DEFAULT).text(read(json).orElseThrow().job());
  }

  @Test
  void idsOfTheWorkspaceBecomeNames() throws DumpException {
    assertThat(
            yaml(
                """
                {"jobType": "Command", "command": "ls", "codeId": "WS/codes/c/versions/1",
                 "environmentId": "WS/environments/e/versions/2", "computeId": "WS/computes/cpu",
                 "inputs": {
                   "d": {"jobInputType": "uri_folder", "uri": "WS/data/d/versions/3"},
                   "n": {"jobInputType": "literal", "value": "10"},
                   "x": {"jobInputType": "mltable", "mode": "EvalMount",
                         "uri": "/subscriptions/s/resourceGroups/g/providers/x/workspaces/o/data/d/versions/1"}}}
                """))
        .isEqualTo(
            """
            name: mine
            code: azureml:c:1
            command: ls
            inputs:
              d:
                type: uri_folder
                path: azureml:d:3
              n: "10"
              x:
                type: mltable
                path: azureml:/subscriptions/s/resourceGroups/g/providers/x/workspaces/o/data/d/versions/1
                mode: eval_mount
            environment: azureml:e:2
            compute: azureml:cpu
            """);
  }

  @Test
  void whatTheServiceAddedIsNoPartOfTheFile() throws DumpException {
    assertThat(
            yaml(
                """
                {"jobType": "Command", "command": "ls", "environmentId": "azureml://registries/r",
                 "status": "Completed", "isArchived": false, "computeId": null, "tags": {},
                 "limits": {"jobLimitsType": "Command", "timeout": "P1DT1H"},
                 "properties": {"_azureml.ComputeTargetType": "x", "amljob.submissionId": "y"},
                 "queueSettings": {"jobTier": "Null"},
                 "services": {
                   "Studio": {"jobServiceType": "Studio", "endpoint": "https://ml.azure.com"},
                   "s": {"jobServiceType": "SSH", "status": "Running",
                         "nodes": {"nodesValueType": "All"},
                         "properties": {"sshPublicKeys": "k", "a": "b"}}}}
                """))
        .isEqualTo(
            """
            name: mine
            command: ls
            environment: azureml://registries/r
            limits:
              timeout: 90000
            services:
              s:
                type: ssh
                nodes: all
                ssh_public_keys: k
                properties:
                  a: b
            """);
  }

  @Test
  void tellsWhatAFileCannotSay() {
    assertThat(
            read("""
                {"jobType": "Command", "command": "ls", "componentId": "c",
                 "limits": {"jobLimitsType": "Command", "timeout": "P1Y"},
                 "queueSettings": {"jobTier": "Spot", "priority": 7},
                 "notificationSetting": {"emails": ["a"]}, "resources": {"new": 1, "gone": null},
                 "outputs": {"o": {"jobOutputType": "uri_file", "description": "d"}}}
                """)
                .orElseThrow()
                .leftOut())
        .containsExactlyInAnyOrder(
            "componentId",
            "limits.timeout",
            "notificationSetting",
            "outputs.o.description",
            "queueSettings.priority",
            "resources.new");
  }

  @Test
  void jobsOfOtherKindsAreNone() {
    assertThat(read("{\"jobType\": \"Sweep\"}")).isEmpty();
    assertThat(read("{}")).isEmpty();
  }

  @Test
  void durationsAreReadAsTheyAreWritten() {
    for (long seconds : new long[] {0, 1, 59, 60, 3600, 86400, 90061, 1L << 31}) {
      assertThat(IsoDuration.seconds(IsoDuration.of(BigInteger.valueOf(seconds))))
          .contains(seconds);
    }
    assertThat(IsoDuration.seconds("PT1.5S")).contains(1L);
    assertThat(IsoDuration.seconds("P")).isEmpty();
    assertThat(IsoDuration.seconds("15 minutes")).isEmpty();
  }
}
