// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
  private static Submission of(String text) {
    return CommandJob.of(YamlParser.parse(SourceFile.of("job.yml", text))).submission();
  }

  @Test
  void readsWhatTheServiceAdds() {
    Submission submission =
        of(
            """
            id: azureml:/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/jobs/j
            status: Running
            creation_context: {created_by: somebody, created_at: '2024-01-01'}
            log_files: {user_logs/std_log.txt: https://example.com/log}
            parameters: {rate: 0.1}
            """);
    assertThat(submission.status().orElseThrow().known()).contains(JobStatus.Known.RUNNING);
    assertThat(submission.creationContext()).containsEntry("created_by", "somebody");
    assertThat(submission.logFiles())
        .isEqualTo(Map.of("user_logs/std_log.txt", "https://example.com/log"));
    assertThat(submission.parameters()).isEqualTo(Map.of("rate", "0.1"));
    assertThat(submission.studioUrl())
        .contains(
            "https://ml.azure.com/runs/j?wsid=/subscriptions/s/resourcegroups/g/workspaces/w");
  }

  @Test
  void believesTheServiceAboutThePage() {
    assertThat(of("id: x\nservices: {Studio: {endpoint: https://example.com/run}}").studioUrl())
        .contains("https://example.com/run");
    assertThat(of("id: nonsense").studioUrl()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(JobStatus.Known.class)
  void knowsItsOwnWords(JobStatus.Known known) {
    assertThat(known.status().known()).contains(known);
    boolean ended =
        Map.of("Completed", 1, "Failed", 1, "Canceled", 1).containsKey(known.status().text());
    assertThat(known.status().isTerminal()).isEqualTo(ended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Exploded", "running late"})
  void keepsWordsThatItDoesNotKnow(String word) {
    JobStatus status = new JobStatus(word);
    assertThat(status.known()).isEmpty();
    assertThat(status.isTerminal()).isFalse();
    assertThat(status).hasToString(word);
  }
}
