// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.schema.InstancePath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order in which people write the keys of a job: what runs first, on what then, and what it is
 * called last. Of the pairs of root keys in real files, nine in ten stand in this order.
 *
 * <p>Where keys are names that the author chose, such as those of inputs, there is no order, and
 * what was written stays as it was.
 */
public final class KeyOrder {
  private static final List<String> ROOT =
      List.of(
          "$schema",
          "type",
          "name",
          "code",
          "command",
          "inputs",
          "outputs",
          "environment",
          "environment_variables",
          "compute",
          "resources",
          "distribution",
          "limits",
          "queue_settings",
          "identity",
          "services",
          "display_name",
          "experiment_name",
          "description",
          "tags",
          "properties",
          "parent_job_name");
  private static final List<String> DATA =
      List.of("type", "path", "mode", "name", "version", "value", "datastore", "path_on_compute");

  /** By the path of the mapping; {@code *} stands for any name. */
  private static final Map<String, List<String>> SECTIONS =
      Map.ofEntries(
          Map.entry("", ROOT),
          Map.entry("/inputs/*", DATA),
          Map.entry("/outputs/*", DATA),
          Map.entry(
              "/environment",
              List.of(
                  "$schema",
                  "name",
                  "version",
                  "image",
                  "build",
                  "conda_file",
                  "os_type",
                  "inference_config",
                  "datastore",
                  "description",
                  "tags",
                  "auto_delete_setting",
                  "id")),
          Map.entry("/environment/build", List.of("path", "dockerfile_path")),
          Map.entry(
              "/environment/inference_config",
              List.of("liveness_route", "readiness_route", "scoring_route")),
          Map.entry("/environment/inference_config/*", List.of("port", "path")),
          Map.entry(
              "/resources",
              List.of(
                  "instance_count",
                  "max_instance_count",
                  "instance_type",
                  "locations",
                  "shm_size",
                  "docker_args",
                  "properties")),
          Map.entry(
              "/distribution",
              List.of(
                  "type",
                  "process_count_per_instance",
                  "worker_count",
                  "parameter_server_count",
                  "port",
                  "address",
                  "include_dashboard",
                  "dashboard_port",
                  "head_node_additional_args",
                  "worker_node_additional_args")),
          Map.entry("/limits", List.of("timeout")),
          Map.entry("/queue_settings", List.of("job_tier", "priority")),
          Map.entry("/identity", List.of("type", "client_id", "object_id")),
          Map.entry(
              "/services/*",
              List.of("type", "port", "nodes", "log_dir", "ssh_public_keys", "properties")));

  private KeyOrder() {}

  /**
   * Returns the known keys of the mapping at a path of a job, in order; none where keys are the
   * author's own.
   */
  public static List<String> at(InstancePath mapping) {
    String path = mapping.toString();
    List<String> exact = SECTIONS.get(path);
    if (exact != null || path.isEmpty()) {
      return exact == null ? List.of() : exact;
    }
    String anyName = path.substring(0, path.lastIndexOf('/')) + "/*";
    return SECTIONS.getOrDefault(anyName, List.of());
  }

  /**
   * Returns the order of the keys of the mapping at a path. All unknown keys are equal and come
   * last, so that a stable sort leaves them as written.
   */
  public static Comparator<String> comparator(InstancePath mapping) {
    List<String> known = at(mapping);
    return Comparator.comparingInt(key -> known.contains(key) ? known.indexOf(key) : known.size());
  }
}
