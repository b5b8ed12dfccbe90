// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the workspace that a command means: by its options, environment variables, the
 * configuration, the {@code config.json} that a workspace gives out, and the defaults of {@code
 * az}, in this order.
 */
public final class WorkspaceFinder {
  private final Path folder;
  private final Map<String, String> variables;
  private final Path home;

  /**
   * Makes a finder.
   *
   * @param folder the working folder, at which the search for {@code config.json} begins
   * @param variables the environment variables
   * @param home the home folder of the user
   */
  public WorkspaceFinder(Path folder, Map<String, String> variables, Path home) {
    this.folder = folder.toAbsolutePath().normalize();
    this.variables = Map.copyOf(variables);
    this.home = Objects.requireNonNull(home, "home");
  }

  /**
   * What was found.
   *
   * @param workspace the workspace; absent where a part of its address is missing, or no name
   * @param missing what is: {@code workspace}, {@code group}, {@code subscription}
   * @param odd a part that can be no name; absent where all can
   */
  public record Found(
      Optional<WorkspaceRef> workspace, List<String> missing, Optional<String> odd) {
    public Found {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Finds the workspace.
   *
   * @param given as given to the command
   * @param configured as the configuration has it
   * @throws IOException if a file that counts cannot be read
   * @throws IllegalArgumentException if the endpoint is no https address
   */
  public Found find(URI endpoint, WorkspaceNames given, WorkspaceNames configured)
      throws IOException {
    WorkspaceNames all = given.or(fromVariables()).or(configured);
    if (!all.missing().isEmpty()) {
      all = all.or(config());
    }
    if (!all.missing().isEmpty()) {
      all = all.or(azDefaults());
    }
    boolean known = all.missing().isEmpty() && all.odd().isEmpty();
    return new Found(
        known
            ? Optional.of(
                new WorkspaceRef(endpoint, all.subscription(), all.group(), all.workspace()))
            : Optional.empty(),
        all.missing(),
        all.odd());
  }

  private WorkspaceNames fromVariables() {
    return new WorkspaceNames(
        variables.getOrDefault("AMLJOB_WORKSPACE", ""),
        variables.getOrDefault("AMLJOB_RESOURCE_GROUP", ""),
        variables.getOrDefault("AMLJOB_SUBSCRIPTION", ""));
  }

  /** As the SDKs look for it: here and in each folder above. */
  private WorkspaceNames config() {
    for (Path at = folder; at != null; at = at.getParent()) {
      for (String name : List.of("config.json", ".azureml/config.json", "aml_config/config.json")) {
        Path file = at.resolve(name);
        WorkspaceNames names = Files.isRegularFile(file) ? json(file) : WorkspaceNames.NONE;
        // Many tools have a config.json; one that names no workspace is not meant.
        if (!names.workspace().isEmpty()) {
          return names;
        }
      }
    }
    return WorkspaceNames.NONE;
  }

  private static WorkspaceNames json(Path file) {
    try {
      JsonNode tree = tree(file);
      return new WorkspaceNames(
          tree.path("workspace_name").asText(""),
          tree.path("resource_group").asText(""),
          tree.path("subscription_id").asText(""));
    } catch (IOException notOurs) {
      return WorkspaceNames.NONE;
    }
  }

  private static JsonNode tree(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (JsonProcessingException noJson) {
      throw new FileSystemException(file.toString(), null, "it is no JSON");
    }
  }

  private WorkspaceNames azDefaults() throws IOException {
    String configured = variables.getOrDefault("AZURE_CONFIG_DIR", "");
    Path azure = configured.isEmpty() ? home.resolve(".azure") : Path.of(configured);
    Path config = azure.resolve("config");
    Map<String, String> defaults =
        Files.isRegularFile(config) ? ini(Files.readAllLines(config), "defaults") : Map.of();
    Path profile = azure.resolve("azureProfile.json");
    return new WorkspaceNames(
        defaults.getOrDefault("workspace", ""),
        defaults.getOrDefault("group", ""),
        Files.isRegularFile(profile) ? defaultSubscription(profile) : "");
  }

  /** Returns the subscription that {@code az account set} chose. */
  private static String defaultSubscription(Path profile) throws IOException {
    for (JsonNode subscription : tree(profile).path("subscriptions")) {
      if (subscription.path("isDefault").asBoolean(false)) {
        return subscription.path("id").asText("");
      }
    }
    return "";
  }

  private static Map<String, String> ini(List<String> lines, String section) {
    Map<String, String> values = new HashMap<>();
    boolean inside = false;
    for (String line : lines) {
      String text = line.strip();
      int equals = text.indexOf('=');
      if (text.startsWith("[")) {
        inside = text.equals("[" + section + "]");
      } else if (inside && equals > 0 && !text.startsWith("#") && !text.startsWith(";")) {
        values.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
      }
    }
    return values;
  }
}
