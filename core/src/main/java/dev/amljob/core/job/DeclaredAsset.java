// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file makes in a workspace when it is created from it: an environment, data, a model, a
 * compute or a datastore.
 *
 * @param sort what it is, in the words of the schema: {@code environment}, {@code data}, {@code
 *     model}, {@code compute}, {@code datastore}
 * @param reference how a job names it
 */
public record DeclaredAsset(String sort, String reference) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][\\w.-]*");

  public DeclaredAsset {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(reference, "reference");
  }

  /** Returns what a file makes; nothing where it is a job, or leaves its name to the service. */
  public static Optional<DeclaredAsset> of(YamlDocument document) {
    return document
        .rootMapping()
        .flatMap(
            root ->
                text(root, "name")
                    .flatMap(
                        name ->
                            sort(document)
                                .map(sort -> new DeclaredAsset(sort, named(sort, name, root)))));
  }

  private static Optional<String> text(YamlMapping root, String key) {
    return root.value(key)
        .filter(YamlScalar.class::isInstance)
        .map(node -> ((YamlScalar) node).pythonText())
        .filter(text -> NAME.matcher(text).matches());
  }

  private static Optional<String> sort(YamlDocument document) {
    return Classification.of(document).kind() == DocumentKind.ENVIRONMENT
        ? Optional.of("environment")
        : SchemaName.of(document).filter(SchemaName::azureMl).flatMap(DeclaredAsset::sort);
  }

  private static Optional<String> sort(SchemaName schema) {
    return switch (schema.name().toLowerCase(Locale.ROOT)) {
      case "data" -> Optional.of("data");
      case "model" -> Optional.of("model");
      case "compute", "amlcompute", "computeinstance", "kubernetescompute", "vmcompute" ->
          Optional.of("compute");
      case "azureblob", "azurefile", "azuredatalakegen1", "azuredatalakegen2", "onelake" ->
          Optional.of("datastore");
      default -> Optional.empty();
    };
  }

  private static String named(String sort, String name, YamlMapping root) {
    return switch (sort) {
      case "datastore" -> name;
      case "compute" -> "azureml:" + name;
      default -> "azureml:" + name + text(root, "version").map(":"::concat).orElse("@latest");
    };
  }
}
