// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The order in which signs are believed: what the file says it is, then what its type says, then
 * what its keys look like.
 */
final class Classifier {
  private final Optional<SchemaName> schema;
  private final Signs signs;

  private Classifier(Optional<SchemaName> schema, YamlMapping root) {
    this.schema = schema;
    this.signs = new Signs(root);
  }

  static Classification classify(YamlDocument document) {
    Optional<SchemaName> schema = SchemaName.of(document);
    return document
        .rootMapping()
        .map(root -> new Classifier(schema, root).classify())
        .orElseGet(() -> withoutMapping(document, schema));
  }

  private static Classification withoutMapping(YamlDocument document, Optional<SchemaName> schema) {
    String nothing = document.root().isEmpty() ? "it is empty" : "it is no mapping";
    return schema
        .flatMap(name -> name.kind().map(kind -> new Classification(kind, name.reason())))
        .orElseGet(() -> new Classification(DocumentKind.UNKNOWN, nothing));
  }

  private Classification classify() {
    return Stream.<Supplier<Optional<Classification>>>of(
            this::bySchema,
            this::byFoundryKeys,
            this::byComponentKeys,
            this::byType,
            this::byJobKeys,
            this::byEnvironmentKeys,
            this::byAssetKeys,
            this::byCondaKeys,
            this::byOtherToolsKeys)
        .flatMap(sign -> sign.get().stream())
        .findFirst()
        .orElseGet(this::unknown);
  }

  /**
   * The reference ignores the schema's name. Where the name contradicts what the reference would
   * load, and the file is shaped like that, the reference is right.
   */
  private Optional<Classification> bySchema() {
    Optional<DocumentKind> kind = schema.flatMap(SchemaName::kind);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    if (kind.get() == DocumentKind.COMMAND_JOB && signs.loadsAsOtherJob()) {
      return byType();
    }
    if (kind.get() == DocumentKind.OTHER_JOB && signs.loadsAsCommandJob()) {
      return byJobKeys();
    }
    return kind.map(known -> new Classification(known, schema.get().reason()));
  }

  private Optional<Classification> byFoundryKeys() {
    List<String> keys = signs.foundryKeys();
    return !keys.isEmpty()
        ? is(DocumentKind.FOUNDRY_JOB, "it has `" + keys.get(0) + "` and `" + keys.get(1) + "`")
        : Optional.empty();
  }

  private Optional<Classification> byComponentKeys() {
    if (signs.has("is_deterministic") && !signs.hasAny(KnownWords.FOREIGN_KEYS)) {
      return is(DocumentKind.COMPONENT, "it has `is_deterministic`");
    }
    boolean named = signs.has("name") && signs.has("version");
    return named && !signs.hasAny(KnownWords.JOB_ONLY) && signs.declaresComponentInputs()
        ? is(DocumentKind.COMPONENT, "it has `version`, and inputs as components declare them")
        : Optional.empty();
  }

  private Optional<Classification> byType() {
    if (signs.isForeign() || signs.has("endpoint_name")) {
      return Optional.empty();
    }
    if (signs.isOtherJobType() && signs.supportsOtherJob()) {
      return is(DocumentKind.OTHER_JOB, "its `type` is `" + signs.type() + "`");
    }
    return signs.nestedJobsKey().flatMap(key -> is(DocumentKind.OTHER_JOB, "it has `" + key + "`"));
  }

  private Optional<Classification> byJobKeys() {
    if (signs.isForeign()) {
      return Optional.empty();
    }
    if (signs.has("command") && signs.has("environment")) {
      return is(DocumentKind.COMMAND_JOB, "it has `command` and `environment`");
    }
    if (signs.isCommandType()) {
      return is(DocumentKind.COMMAND_JOB, "its `type` is `" + signs.type() + "`");
    }
    if (!signs.has("command") && signs.assetSign().isPresent()) {
      // A deployment has an environment and its variables too.
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of("command", "environment"), KnownWords.JOB_SIGNS.stream().sorted())
        .filter(signs::has)
        .findFirst()
        .flatMap(key -> is(DocumentKind.COMMAND_JOB, "it has `" + key + "`"));
  }

  private Optional<Classification> byEnvironmentKeys() {
    return signs
        .environmentKey()
        .flatMap(key -> is(DocumentKind.ENVIRONMENT, "it has `" + key + "` and no command"));
  }

  private Optional<Classification> byAssetKeys() {
    if (signs.isForeign()) {
      return Optional.empty();
    }
    return signs.assetSign().flatMap(sign -> is(DocumentKind.OTHER_ASSET, sign));
  }

  private Optional<Classification> byCondaKeys() {
    return signs.condaKey().flatMap(key -> is(DocumentKind.CONDA_FILE, "it has `" + key + "`"));
  }

  private Optional<Classification> byOtherToolsKeys() {
    return schema.filter(SchemaName::azureMl).isPresent()
        ? Optional.empty()
        : signs.otherToolsKey().flatMap(key -> is(DocumentKind.OTHER_TOOL, "it has `" + key + "`"));
  }

  private Classification unknown() {
    return schema
        .map(
            name ->
                new Classification(
                    name.azureMl() ? DocumentKind.OTHER_ASSET : DocumentKind.UNKNOWN,
                    name.reason()))
        .orElseGet(
            () -> new Classification(DocumentKind.UNKNOWN, "none of its keys are those of a job"));
  }

  private static Optional<Classification> is(DocumentKind kind, String reason) {
    return Optional.of(new Classification(kind, reason));
  }
}
