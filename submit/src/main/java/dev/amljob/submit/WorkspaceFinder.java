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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the workspace that a command means: by its options, the {@code config.json} that a
 * workspace gives out, and the defaults of {@code az}, in this order.
 */
public final class WorkspaceFinder {
  private static final String SUBSCRIPTION = "subscription";
  private static final String GROUP = "group";
  private static final String WORKSPACE = "workspace";
  private static final List<String> PARTS = List.of(SUBSCRIPTION, GROUP, WORKSPACE);
  private static final Map<String, String> OPTIONS =
      Map.of(
          SUBSCRIPTION, "--subscription", GROUP, "--resource-group", WORKSPACE, "--workspace-name");
  private static final Map<String, String> JSON_KEYS =
      Map.of(SUBSCRIPTION, "subscription_id", GROUP, "resource_group", WORKSPACE, "workspace_name");

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
   * @param workspace the workspace; absent where a part of its address is missing
   * @param missing the options that would give what is missing
   */
  public record Found(Optional<WorkspaceRef> workspace, List<String> missing) {
    public Found {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Finds the workspace.
   *
   * @param subscription as given on the command line; empty where it is not
   * @throws IOException if a file that counts cannot be read
   */
  public Found find(URI endpoint, String subscription, String group, String workspace)
      throws IOException {
    Map<String, String> given =
        Map.of(SUBSCRIPTION, subscription, GROUP, group, WORKSPACE, workspace);
    Optional<Path> config = config();
    Map<String, String> fromConfig = config.isPresent() ? json(config.get()) : Map.of();
    Map<String, String> fromAz = azDefaults();
    List<String> missing = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String part : PARTS) {
      if (!given.getOrDefault(part, "").isEmpty()) {
        values.add(given.getOrDefault(part, ""));
      } else if (fromConfig.containsKey(part)) {
        values.add(fromConfig.getOrDefault(part, ""));
      } else if (fromAz.containsKey(part)) {
        values.add(fromAz.getOrDefault(part, ""));
      } else {
        missing.add(OPTIONS.getOrDefault(part, part));
      }
    }
    return new Found(
        missing.isEmpty()
            ? Optional.of(new WorkspaceRef(endpoint, values.get(0), values.get(1), values.get(2)))
            : Optional.empty(),
        missing);
  }

  /** As the SDKs look for it: here and in each folder above. */
  private Optional<Path> config() {
    for (Path at = folder; at != null; at = at.getParent()) {
      for (String name : List.of("config.json", ".azureml/config.json", "aml_config/config.json")) {
        Path file = at.resolve(name);
        // Many tools have a config.json; one that names no workspace is not meant.
        if (Files.isRegularFile(file) && isWorkspace(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWorkspace(Path file) {
    try {
      return json(file).containsKey(WORKSPACE);
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static Map<String, String> json(Path file) throws IOException {
    JsonNode tree = tree(file);
    Map<String, String> found = new HashMap<>();
    JSON_KEYS.forEach(
        (part, key) -> {
          String value = tree.path(key).asText("");
          if (!value.isEmpty()) {
            found.put(part, value);
          }
        });
    return found;
  }

  private static JsonNode tree(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (JsonProcessingException noJson) {
      throw new FileSystemException(file.toString(), null, "it is no JSON");
    }
  }

  private Map<String, String> azDefaults() throws IOException {
    String configured = variables.getOrDefault("AZURE_CONFIG_DIR", "");
    Path azure = configured.isEmpty() ? home.resolve(".azure") : Path.of(configured);
    Map<String, String> found = new HashMap<>();
    Path config = azure.resolve("config");
    if (Files.isRegularFile(config)) {
      ini(Files.readAllLines(config), "defaults")
          .forEach(
              (key, value) -> {
                if (key.equals(GROUP) || key.equals(WORKSPACE)) {
                  found.put(key, value);
                }
              });
    }
    Path profile = azure.resolve("azureProfile.json");
    if (Files.isRegularFile(profile)) {
      defaultSubscription(profile).ifPresent(id -> found.put(SUBSCRIPTION, id));
    }
    return found;
  }

  /** Returns the subscription that {@code az account set} chose. */
  private static Optional<String> defaultSubscription(Path profile) throws IOException {
    JsonNode tree = tree(profile);
    for (JsonNode subscription : tree.path("subscriptions")) {
      if (subscription.path("isDefault").asBoolean(false)) {
        return Optional.of(subscription.path("id").asText("")).filter(id -> !id.isEmpty());
      }
    }
    return Optional.empty();
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
