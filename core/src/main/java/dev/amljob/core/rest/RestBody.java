// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.EnvironmentFile;
import dev.amljob.core.job.EnvironmentRef;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.RegisteredEnvironment;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a job as the reference sends them, made with no network: names stay names, and
 * what it would make up, such as a display name, is left out. An environment that is written out
 * stands under {@code environment}, for it has no id before it is registered.
 */
public final class RestBody {
  /** Braces that stand alone are how an older dialect wrote expressions. */
  private static final Pattern SINGLE_BRACES =
      Pattern.compile("(?<!\\{)\\{(inputs|outputs|search_space)\\.([^}]*)\\}(?!\\})");

  private static final String LOCAL = "local";

  /** What of an environment has keys that are the author's own. */
  private static final Set<String> FREE_CONTENT = Set.of("conda_file", "tags");

  private final CommandJob job;
  private final JsonObject body = new JsonObject();

  private RestBody(CommandJob job) {
    this.job = job;
  }

  /** Returns the body as JSON would have it: maps, lists, texts, numbers, booleans and nulls. */
  public static Map<String, @Nullable Object> of(CommandJob job) {
    RestBody rest = new RestBody(job);
    rest.describe();
    rest.run();
    rest.place();
    return rest.body.values();
  }

  private void describe() {
    body.put("jobType", "Command");
    body.put("displayName", text(job.displayName()));
    body.put("experimentName", text(job.experimentName()));
    body.put("description", text(job.description()));
    body.put("parentJobName", text(job.parentJobName()));
    body.put("isArchived", false);
    body.put("tags", Texts.of(job.mapping(), "tags"));
    Map<String, @Nullable Object> properties = Texts.of(job.mapping(), "properties");
    properties.remove("_azureml.ComputeTargetType");
    body.put("properties", properties);
  }

  private void run() {
    body.put("codeId", job.code().map(code -> AssetId.of(code.value())));
    body.put("command", text(job.command()).map(RestBody::withDoubleBraces));
    job.environment().ifPresent(this::environment);
    body.put("environmentVariables", Texts.of(job.mapping(), "environment_variables"));
    body.put("inputs", RestData.inputs(job));
    body.put("outputs", RestData.outputs(job));
  }

  private void place() {
    Optional<String> compute = text(job.compute()).map(RestBody::computeName);
    boolean local = compute.filter(LOCAL::equals).isPresent();
    body.put("computeId", compute.filter(name -> !name.equals(LOCAL)));
    body.put("resources", RestSections.resources(job, local));
    body.put("distribution", job.distribution().flatMap(RestSections::distribution));
    body.put("identity", job.identity().flatMap(RestSections::identity));
    body.put("limits", job.limits().map(RestSections::limits));
    body.put("queueSettings", job.queueSettings().map(RestSections::queueSettings));
    boolean hasServices =
        job.mapping()
            .flatMap(root -> root.value("services"))
            .filter(YamlMapping.class::isInstance)
            .isPresent();
    if (hasServices) {
      body.put("services", RestServices.of(job));
    }
  }

  private void environment(EnvironmentRef environment) {
    if (environment instanceof RegisteredEnvironment registered) {
      body.put("environmentId", AssetId.ofEnvironment(registered.reference().value()));
    } else if (environment instanceof EnvironmentFile file) {
      body.put("environment", Map.of("file", file.path()));
    } else if (environment instanceof InlineEnvironment inline) {
      body.put("environment", inline(inline.mapping()));
    }
  }

  private static Map<String, @Nullable Object> inline(YamlMapping environment) {
    JsonObject object = new JsonObject();
    environment
        .effectiveEntries()
        .forEach(
            entry -> {
              // The reference gives an unregistered environment a name and a version of its own.
              if (!entry.name().equals("name") && !entry.name().equals("version")) {
                boolean free = FREE_CONTENT.contains(entry.name());
                YamlNode value = entry.value().resolved();
                object.put(
                    JsonObject.camelCase(entry.name()),
                    free ? JsonObject.of(value) : JsonObject.camelCased(value));
              }
            });
    return object.values();
  }

  private static String computeName(String written) {
    return written.toLowerCase(Locale.ROOT).equals(LOCAL) ? LOCAL : AssetId.withoutPrefix(written);
  }

  private static String withDoubleBraces(String command) {
    return SINGLE_BRACES.matcher(command).replaceAll("\\${{$1.$2}}");
  }

  static Optional<String> text(Optional<Located<String>> text) {
    return text.map(Located::value);
  }
}
