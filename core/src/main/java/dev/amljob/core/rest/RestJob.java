// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlValues;
import dev.amljob.core.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A job as the service has it, made into a file again: what {@link RestBody} does, the other way.
 *
 * @param job the job
 * @param leftOut what of it a file cannot say
 */
public record RestJob(CommandJob job, List<String> leftOut) {
  private static final String TYPE = "jobType";
  private static final String COMMAND = "Command";
  private static final String LOCAL = "IsLocal";

  /** Made by the service, or by whoever sent the job. */
  private static final Set<String> NOT_THE_AUTHORS =
      Set.of("_azureml.ComputeTargetType", "amljob.submissionId");

  public RestJob {
    Objects.requireNonNull(job, "job");
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Reads the properties of a job.
   *
   * @param name the name of the job
   * @param properties as JSON has them: maps, lists, texts, numbers, booleans and nulls
   * @param workspace the id of the workspace that has the job: names in it are short
   * @return the job; empty where it is none that runs a command
   */
  public static Optional<RestJob> of(String name, Map<?, ?> properties, String workspace) {
    RestObject rest = new RestObject("", properties);
    if (!rest.text(TYPE).equals(Optional.of(COMMAND))) {
      return Optional.empty();
    }
    Map<String, YamlNode> root = new LinkedHashMap<>();
    root.put("name", YamlValues.text(name));
    new RestJob.Reader(rest, new FileNames(workspace), root).read();
    String text = YamlWriter.write(YamlValues.mapping(root), YamlWriter.Layout.DEFAULT);
    CommandJob job = CommandJob.of(YamlParser.parse(SourceFile.of(name + ".yml", text)));
    return Optional.of(new RestJob(job, rest.unread()));
  }

  /** Puts each part under the key that a file has for it. */
  private record Reader(RestObject rest, FileNames names, Map<String, YamlNode> root) {
    void read() {
      rest.skip("status", "isArchived", "parameters");
      copy("displayName", "display_name");
      copy("experimentName", "experiment_name");
      copy("description", "description");
      copy("parentJobName", "parent_job_name");
      put("tags", rest.entries("tags", Set.of()));
      put("properties", rest.entries("properties", NOT_THE_AUTHORS));
      copy("command", "command");
      put("code", rest.text("codeId").map(names::asset));
      put("environment", rest.text("environmentId").map(names::named));
      put("environment_variables", rest.entries("environmentVariables", Set.of()));
      put("compute", compute());
      put("inputs", rest.mapping("inputs", input -> FileSections.input(input, names)));
      put("outputs", rest.mapping("outputs", FileSections::output));
      put("resources", rest.object("resources").flatMap(FileSections::resources));
      put("distribution", rest.object("distribution").flatMap(FileSections::distribution));
      put("identity", rest.object("identity").flatMap(FileSections::identity));
      put("limits", rest.object("limits").flatMap(FileSections::limits));
      put("queue_settings", rest.object("queueSettings").flatMap(FileSections::queueSettings));
      put("services", rest.mapping("services", FileSections::service));
    }

    private Optional<YamlNode> compute() {
      boolean local =
          rest.value("resources")
              .filter(
                  resources ->
                      resources instanceof Map<?, ?> map
                          && map.get("properties") instanceof Map<?, ?> own
                          && own.containsKey(LOCAL))
              .isPresent();
      Optional<YamlNode> named = rest.text("computeId").map(names::named);
      return local ? Optional.of(YamlValues.text("local")) : named;
    }

    private void copy(String from, String to) {
      put(to, rest.node(from));
    }

    private void put(String key, Optional<YamlNode> value) {
      value.ifPresent(node -> root.put(key, node));
    }
  }
}
