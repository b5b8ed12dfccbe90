// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the service has added to a job, as {@code az ml job show} prints it. A job that is still to
 * be submitted has nothing of this, and the reference ignores it in a file.
 *
 * @param job the job
 */
public record Submission(CommandJob job) {
  private static final String STUDIO = "https://ml.azure.com";
  private static final Pattern JOB_ID =
      Pattern.compile(
          "(?:azureml:)?/subscriptions/(?<subscription>[^/]+)/resource[gG]roups/(?<group>[^/]+)"
              + "/providers/Microsoft\\.MachineLearningServices/workspaces/(?<workspace>[^/]+)"
              + "/jobs/(?<run>[^/]+)");

  /** Returns the full id of the job. */
  public Optional<String> id() {
    return text(job.mapping(), "id");
  }

  /** Returns where the job is on its way. */
  public Optional<JobStatus> status() {
    return text(job.mapping(), "status").map(JobStatus::new);
  }

  /** Returns who made the job, and when, by the names of the service. */
  public Map<String, String> creationContext() {
    return texts("creation_context");
  }

  /** Returns the addresses of the logs, by their names. */
  public Map<String, String> logFiles() {
    return texts("log_files");
  }

  /** Returns the parameters that the job has logged. */
  public Map<String, String> parameters() {
    return texts("parameters");
  }

  /** Returns the address of the page about the job: as the service says it, or made of the id. */
  public Optional<String> studioUrl() {
    Optional<String> told =
        Optional.ofNullable(job.services().get("Studio"))
            .flatMap(studio -> text(Optional.of(studio.source().value()), "endpoint"));
    return told.or(() -> id().flatMap(Submission::studioUrl));
  }

  private static Optional<String> studioUrl(String id) {
    Matcher parts = JOB_ID.matcher(id);
    return parts.matches()
        ? Optional.of(
            STUDIO
                + "/runs/"
                + parts.group("run")
                + "?wsid=/subscriptions/"
                + parts.group("subscription")
                + "/resourcegroups/"
                + parts.group("group")
                + "/workspaces/"
                + parts.group("workspace"))
        : Optional.empty();
  }

  private Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<YamlMapping> section =
        job.mapping().flatMap(root -> root.value(key)).flatMap(Fields::mapping);
    if (section.isPresent()) {
      for (YamlEntry entry : section.get().effectiveEntries()) {
        scalar(entry.value()).ifPresent(value -> texts.put(entry.name(), value.pythonText()));
      }
    }
    return texts;
  }

  private static Optional<String> text(Optional<YamlMapping> mapping, String key) {
    return mapping
        .flatMap(root -> root.value(key))
        .flatMap(Submission::scalar)
        .map(YamlScalar::text);
  }

  private static Optional<YamlScalar> scalar(YamlNode node) {
    return Fields.scalar(node.resolved()).filter(scalar -> !scalar.isNull());
  }
}
