// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the keys of a file's root give away. */
record Signs(YamlMapping root) {
  private static final Set<String> DATA_TYPES = Set.of("uri_file", "uri_folder", "mltable");
  private static final Set<String> MODEL_TYPES =
      Set.of("custom_model", "mlflow_model", "triton_model");
  private static final Set<String> COMPUTE_TYPES =
      Set.of("amlcompute", "computeinstance", "virtualmachine", "synapsespark");
  private static final Set<String> DATASTORE_TYPES =
      Set.of("azure_blob", "azure_file", "azure_data_lake_gen1", "azure_data_lake_gen2");

  boolean has(String key) {
    return root.has(key);
  }

  boolean hasAny(Set<String> keys) {
    return root.effectiveEntries().stream().anyMatch(entry -> keys.contains(entry.name()));
  }

  /** Returns the value of {@code type}, or nothing. */
  String type() {
    return text(root, "type").strip();
  }

  boolean isCommandType() {
    String folded = type().toLowerCase(Locale.ROOT);
    return folded.equals("command") || folded.equals("command_job");
  }

  boolean isOtherJobType() {
    String folded = type().toLowerCase(Locale.ROOT);
    return KnownWords.OTHER_JOB_TYPES.contains(folded)
        || (folded.endsWith("_job")
            && KnownWords.OTHER_JOB_TYPES.contains(folded.substring(0, folded.length() - 4)));
  }

  /** Returns whether the reference, which folds no case here, loads another kind of job. */
  boolean loadsAsOtherJob() {
    return KnownWords.OTHER_JOB_TYPES.contains(type()) && !has("command");
  }

  /** Returns the key under which a pipeline has its steps or a sweep its trial. */
  Optional<String> nestedJobsKey() {
    if (has("trial") && has("search_space")) {
      return Optional.of("trial");
    }
    return values("jobs")
            .anyMatch(job -> job.has("component") || job.has("command") || job.has("trial"))
        ? Optional.of("jobs")
        : Optional.empty();
  }

  /** Returns whether there is more than the type to believe in another kind of job. */
  boolean supportsOtherJob() {
    Set<String> support =
        Set.of(
            "$schema",
            "experiment_name",
            "display_name",
            "compute",
            "settings",
            "trial",
            "search_space",
            "entry",
            "task",
            "training_data",
            "conf",
            "inputs",
            "source");
    return hasAny(support) || nestedJobsKey().isPresent();
  }

  /** Returns whether the reference, which looks at nothing but the type, takes it for one. */
  boolean loadsAsCommandJob() {
    boolean shaped = has("command") && has("environment") && !has("jobs") && !has("trial");
    return isCommandType() ? has("command") || has("environment") : type().isEmpty() && shaped;
  }

  /** Returns the keys that only the Azure Developer CLI knows. */
  List<String> foundryKeys() {
    return has("command")
        ? FoundryDialect.signature(root).stream().map(YamlEntry::name).toList()
        : List.of();
  }

  boolean declaresComponentInputs() {
    return values("inputs").anyMatch(Signs::isComponentInput);
  }

  /** A component says only what kind of data it wants; a job says where it is as well. */
  private static boolean isComponentInput(YamlMapping input) {
    boolean open = input.has("type") && !input.has("path") && !input.has("value");
    return open
        || KnownWords.COMPONENT_INPUT_KEYS.stream().anyMatch(input::has)
        || KnownWords.COMPONENT_INPUT_TYPES.contains(text(input, "type"));
  }

  /**
   * Returns whether the file is one of another tool that happens to share keys with a job's: a
   * workflow, a manifest, a package with an {@code environment} of version ranges.
   */
  boolean isForeign() {
    boolean shaped = has("command") && has("environment");
    return hasAny(KnownWords.FOREIGN_KEYS)
        || (!shaped && hasAny(KnownWords.DOUBTFUL_KEYS))
        || isListOfSettings("environment")
        || values("services").anyMatch(Signs::isContainer)
        || values("jobs").anyMatch(Signs::isContainer)
        || mapping(root.value("environment")).anyMatch(versions -> versions.has("sdk"));
  }

  /** Returns the key that shows a file of another tool, where none of a job's keys is beside it. */
  Optional<String> otherToolsKey() {
    if (isCommandType() || hasAny(KnownWords.JOB_CORE) || hasAny(KnownWords.JOB_SIGNS)) {
      return Optional.empty();
    }
    Stream<String> keys = root.effectiveEntries().stream().map(YamlEntry::name);
    return Stream.of(
            keys.filter(KnownWords.FOREIGN_KEYS::contains),
            Stream.of("services", "jobs").filter(key -> values(key).anyMatch(Signs::isContainer)),
            Stream.of("dependencies").filter(key -> mapping(root.value(key)).findAny().isPresent()))
        .flatMap(found -> found)
        .findFirst();
  }

  /** Returns the key that makes a conda file, where no other key speaks against it. */
  Optional<String> condaKey() {
    boolean pure =
        root.effectiveEntries().stream()
            .allMatch(entry -> KnownWords.CONDA_KEYS.contains(entry.name()));
    boolean shaped = isList("dependencies") && (has("channels") || has("name"));
    return pure || (shaped && !hasJobsKey() && !hasAny(KnownWords.FOREIGN_KEYS))
        ? Stream.of("dependencies", "channels").filter(this::isList).findFirst()
        : Optional.empty();
  }

  private boolean hasJobsKey() {
    return isCommandType() || hasAny(KnownWords.JOB_CORE) || hasAny(KnownWords.JOB_ONLY);
  }

  private boolean isList(String key) {
    return root.value(key).filter(YamlSequence.class::isInstance).isPresent();
  }

  private boolean isListOfSettings(String key) {
    return isList(key) && has("image");
  }

  /** The mappings under the keys of a mapping. */
  private Stream<YamlMapping> values(String key) {
    return mapping(root.value(key))
        .flatMap(parent -> parent.effectiveEntries().stream())
        .flatMap(entry -> mapping(Optional.of(entry.value().resolved())));
  }

  private static Stream<YamlMapping> mapping(Optional<YamlNode> node) {
    return node.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast).stream();
  }

  private static boolean isContainer(YamlMapping value) {
    return List.of("image", "build", "runs-on", "uses", "steps", "pool").stream()
        .anyMatch(value::has);
  }

  /** Returns the key that makes an environment, where no other key speaks against it. */
  Optional<String> environmentKey() {
    boolean pure =
        root.effectiveEntries().stream()
            .allMatch(entry -> KnownWords.ENVIRONMENT_KEYS.contains(entry.name()));
    if (!pure) {
      return Optional.empty();
    }
    if (has("conda_file") || (has("image") && root.effectiveEntries().size() > 1)) {
      return Optional.of(has("image") ? "image" : "conda_file");
    }
    return root.value("build")
        .filter(node -> node instanceof YamlMapping build && build.has("path"))
        .map(build -> "build");
  }

  /** Returns a sign of an asset, an endpoint, a compute or the like, as a phrase. */
  Optional<String> assetSign() {
    String type = type().toLowerCase(Locale.ROOT);
    boolean asset =
        ((DATA_TYPES.contains(type) || MODEL_TYPES.contains(type)) && (has("path") || has("paths")))
            || (COMPUTE_TYPES.contains(type) && has("name"))
            || DATASTORE_TYPES.contains(type);
    if (asset) {
      return Optional.of("its `type` is `" + type() + "`");
    }
    return List.of("endpoint_name", "auth_mode", "create_job", "create_monitor").stream()
        .filter(this::has)
        .findFirst()
        .map(key -> "it has `" + key + "`");
  }

  private static String text(YamlMapping mapping, String key) {
    return mapping
        .value(key)
        .filter(node -> node instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING)
        .map(node -> ((YamlScalar) node).text())
        .orElse("");
  }
}
