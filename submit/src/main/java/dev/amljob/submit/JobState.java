// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;

/**
 * A job as the service last told of it.
 *
 * @param name its name
 * @param status where it is on its way: {@code Running}
 * @param studioUrl the page about it
 * @param id its full id
 */
public record JobState(String name, String status, String studioUrl, String id) {
  private static final Set<String> FINAL =
      Set.of("Completed", "Failed", "Canceled", "NotResponding", "Paused");

  public JobState {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(studioUrl, "studioUrl");
    Objects.requireNonNull(id, "id");
  }

  static JobState of(WorkspaceRef workspace, String name, JsonNode job) {
    JsonNode properties = job.path("properties");
    String told = properties.path("services").path("Studio").path("endpoint").asText("");
    return new JobState(
        name,
        properties.path("status").asText("Unknown"),
        told.isEmpty()
            ? "https://ml.azure.com/runs/" + name + "?wsid=" + workspace.id()
            : Redaction.of(told),
        workspace.id("jobs/" + name));
  }

  /** Returns whether nothing more happens to the job by itself. */
  public boolean isFinal() {
    return FINAL.contains(status);
  }

  /** Returns whether the job did what it was to do. */
  public boolean isCompleted() {
    return status.equals("Completed");
  }
}
