// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.job.Identity;
import dev.amljob.core.job.IdentityType;
import dev.amljob.core.job.Limits;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.QueueSettings;
import dev.amljob.core.job.Resources;
import dev.amljob.core.job.WholeNumbers;
import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlSequence;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The smaller sections of a job as requests have them. */
final class RestSections {
  private static final String LOCAL_PROPERTY = "IsLocal";

  private RestSections() {}

  static Optional<Map<String, @Nullable Object>> resources(CommandJob job, boolean local) {
    if (job.resources().isEmpty() && !local) {
      return Optional.empty();
    }
    JsonObject body = new JsonObject();
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    job.resources().ifPresent(resources -> fill(resources, body, properties));
    if (local) {
      properties.put(LOCAL_PROPERTY, Map.of(LOCAL_PROPERTY, true));
    }
    return Optional.of(body.put("properties", properties).values());
  }

  private static void fill(
      Resources resources, JsonObject body, Map<String, @Nullable Object> properties) {
    YamlMapping source = resources.source().value();
    List<String> arguments = resources.dockerArgs().stream().map(Located::value).toList();
    boolean list =
        !arguments.isEmpty() && source.value("docker_args").orElse(null) instanceof YamlSequence;
    body.put("instanceCount", WholeNumbers.at(source, "instance_count"));
    body.put("instanceType", resources.instanceType().map(Located::value));
    body.put("maxInstanceCount", WholeNumbers.at(source, "max_instance_count"));
    body.put("shmSize", resources.shmSize().map(Located::value));
    if (list) {
      // The request that takes a list of arguments knows no regions.
      body.put("dockerArgsList", arguments);
    } else {
      body.put("dockerArgs", arguments.stream().findFirst());
      if (source.has("locations")) {
        body.put("locations", resources.locations().stream().map(Located::value).toList());
      }
    }
    resources
        .properties()
        .map(found -> LoadedValue.of(found.value()))
        .ifPresent(
            found -> ((Map<?, ?>) found).forEach((key, value) -> property(key, value, properties)));
  }

  private static void property(
      @Nullable Object key, @Nullable Object value, Map<String, @Nullable Object> properties) {
    Object kept = withoutEmpty(value);
    if (kept != null) {
      properties.put(propertyName(String.valueOf(key)), kept);
    }
  }

  /** Some names are known in any case, and one has become another. */
  private static String propertyName(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "aisupercomputer", "singularity" -> "AISuperComputer";
      case "itp" -> "itp";
      case "target_selector" -> "target_selector";
      default -> written;
    };
  }

  private static @Nullable Object withoutEmpty(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    map.forEach(
        (key, inner) -> {
          Object innerKept = withoutEmpty(inner);
          if (innerKept != null) {
            kept.put(String.valueOf(key), innerKept);
          }
        });
    return kept.isEmpty() ? null : kept;
  }

  static Optional<Map<String, @Nullable Object>> distribution(Distribution distribution) {
    return distribution.type().map(type -> distribution(distribution, type.value()));
  }

  private static Map<String, @Nullable Object> distribution(
      Distribution distribution, DistributionType type) {
    YamlMapping source = distribution.source().value();
    JsonObject body = new JsonObject();
    switch (type) {
      case PYTORCH, MPI ->
          body.put("distributionType", type == DistributionType.MPI ? "Mpi" : "PyTorch")
              .put(
                  "processCountPerInstance", WholeNumbers.at(source, "process_count_per_instance"));
      case TENSORFLOW ->
          body.put("distributionType", "TensorFlow")
              .put(
                  "parameterServerCount",
                  WholeNumbers.at(source, "parameter_server_count").orElse(BigInteger.ZERO))
              .put("workerCount", WholeNumbers.at(source, "worker_count"));
      case RAY -> ray(distribution, body);
    }
    return body.values();
  }

  private static void ray(Distribution distribution, JsonObject body) {
    YamlMapping source = distribution.source().value();
    body.put("distributionType", "Ray")
        .put("port", WholeNumbers.at(source, "port"))
        .put("address", distribution.address().map(Located::value))
        .put("includeDashboard", distribution.includeDashboard().map(Located::value))
        .put("dashboardPort", WholeNumbers.at(source, "dashboard_port"))
        .put("headNodeAdditionalArgs", distribution.headNodeAdditionalArgs().map(Located::value))
        .put(
            "workerNodeAdditionalArgs",
            distribution.workerNodeAdditionalArgs().map(Located::value));
  }

  static Optional<Map<String, @Nullable Object>> identity(Identity identity) {
    return identity
        .type()
        .map(
            type ->
                new JsonObject()
                    .put("identityType", identityName(type.value()))
                    .put("clientId", identity.clientId().map(Located::value))
                    .put("objectId", identity.objectId().map(Located::value))
                    .values());
  }

  static String identityName(IdentityType type) {
    return switch (type) {
      case MANAGED -> "Managed";
      case AML_TOKEN -> "AMLToken";
      case USER_IDENTITY -> "UserIdentity";
    };
  }

  static Map<String, @Nullable Object> limits(Limits limits) {
    return new JsonObject()
        .put("jobLimitsType", "Command")
        .put(
            "timeout",
            WholeNumbers.at(limits.source().value(), "timeout")
                .filter(seconds -> seconds.signum() != 0)
                .map(IsoDuration::of))
        .values();
  }

  static Map<String, @Nullable Object> queueSettings(QueueSettings settings) {
    return new JsonObject()
        .put("jobTier", RestBody.text(settings.jobTier()).map(RestSections::capitalized))
        .put("priority", RestBody.text(settings.priority()).flatMap(RestSections::priority))
        .values();
  }

  private static String capitalized(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return folded.isEmpty() ? "" : Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
  }

  private static Optional<Long> priority(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "low" -> Optional.of(1L);
      case "medium" -> Optional.of(2L);
      case "high" -> Optional.of(3L);
      default -> Optional.empty();
    };
  }
}
