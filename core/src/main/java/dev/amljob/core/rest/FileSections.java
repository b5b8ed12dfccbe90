// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.job.DataMode;
import dev.amljob.core.job.IdentityType;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sections of a request as files have them. */
final class FileSections {
  private static final List<String> PRIORITIES = List.of("low", "medium", "high");
  private static final Set<String> IS_LOCAL = Set.of("IsLocal");
  private static final Set<String> SERVICE_PROPERTIES = Set.of("sshPublicKeys", "logDir");

  private final RestObject rest;
  private final Map<String, YamlNode> section = new LinkedHashMap<>();

  private FileSections(RestObject rest) {
    this.rest = rest;
  }

  static Optional<YamlNode> input(RestObject rest, FileNames names) {
    Optional<String> type = rest.text("jobInputType");
    if (type.equals(Optional.of("literal"))) {
      return rest.node("value");
    }
    return new FileSections(rest)
        .put("type", type.map(YamlValues::text))
        .put("path", rest.text("uri").map(names::asset))
        .put("mode", mode(rest, RestData::inputMode))
        .copy("pathOnCompute", "path_on_compute")
        .whole();
  }

  static Optional<YamlNode> output(RestObject rest) {
    return new FileSections(rest)
        .copy("jobOutputType", "type")
        .copy("uri", "path")
        .put("mode", mode(rest, RestData::outputMode))
        .copy("assetName", "name")
        .copy("assetVersion", "version")
        .whole();
  }

  private static Optional<YamlNode> mode(RestObject rest, Function<DataMode, String> name) {
    return word(rest, "mode", Stream.of(DataMode.values()), name)
        .map(DataMode::label)
        .map(YamlValues::text);
  }

  static Optional<YamlNode> resources(RestObject rest) {
    return new FileSections(rest)
        .copy("instanceCount", "instance_count")
        .copy("instanceType", "instance_type")
        .copy("maxInstanceCount", "max_instance_count")
        .copy("shmSize", "shm_size")
        .copy("dockerArgs", "docker_args")
        .copy("dockerArgsList", "docker_args")
        .copy("locations", "locations")
        .put("properties", rest.entries("properties", IS_LOCAL))
        .whole();
  }

  static Optional<YamlNode> distribution(RestObject rest) {
    return new FileSections(rest)
        .put("type", lowered(rest.text("distributionType")))
        .copy("processCountPerInstance", "process_count_per_instance")
        .copy("workerCount", "worker_count")
        .copy("parameterServerCount", "parameter_server_count")
        .copy("port", "port")
        .copy("address", "address")
        .copy("includeDashboard", "include_dashboard")
        .copy("dashboardPort", "dashboard_port")
        .copy("headNodeAdditionalArgs", "head_node_additional_args")
        .copy("workerNodeAdditionalArgs", "worker_node_additional_args")
        .whole();
  }

  static Optional<YamlNode> identity(RestObject rest) {
    return new FileSections(rest)
        .put(
            "type",
            word(rest, "identityType", Stream.of(IdentityType.values()), RestSections::identityName)
                .map(IdentityType::label)
                .map(YamlValues::text))
        .copy("clientId", "client_id")
        .copy("objectId", "object_id")
        .whole();
  }

  static Optional<YamlNode> limits(RestObject rest) {
    rest.skip("jobLimitsType");
    return new FileSections(rest)
        .put("timeout", rest.translated("timeout", IsoDuration::seconds).map(YamlValues::of))
        .whole();
  }

  static Optional<YamlNode> queueSettings(RestObject rest) {
    return new FileSections(rest)
        .put("job_tier", lowered(rest.text("jobTier").filter(tier -> !tier.equals("Null"))))
        .put("priority", rest.translated("priority", FileSections::priority))
        .whole();
  }

  private static Optional<YamlNode> priority(String number) {
    return number.matches("[1-3]")
        ? Optional.of(YamlValues.text(PRIORITIES.get(Integer.parseInt(number) - 1)))
        : Optional.empty();
  }

  /** Returns a service that a file asks for; the service of jobs adds some of its own. */
  static Optional<YamlNode> service(RestObject rest) {
    rest.skip("endpoint", "status", "errorMessage");
    Optional<ServiceType> type =
        word(rest, "jobServiceType", Stream.of(ServiceType.values()), RestServices::name);
    FileSections section =
        new FileSections(rest)
            .put("type", type.map(ServiceType::label).map(YamlValues::text))
            .copy("port", "port")
            .put("nodes", rest.value("nodes").map(nodes -> YamlValues.text("all")))
            .put("ssh_public_keys", rest.entry("properties", "sshPublicKeys"))
            .put("log_dir", rest.entry("properties", "logDir"))
            .put("properties", rest.entries("properties", SERVICE_PROPERTIES));
    return type.isPresent() ? section.whole() : Optional.empty();
  }

  private static <T> Optional<T> word(
      RestObject rest, String key, Stream<T> words, Function<T, String> name) {
    return rest.translated(
        key, written -> words.filter(word -> written.equals(name.apply(word))).findFirst());
  }

  private static Optional<YamlNode> lowered(Optional<String> word) {
    return word.map(text -> YamlValues.text(text.toLowerCase(Locale.ROOT)));
  }

  private FileSections copy(String from, String to) {
    return put(to, rest.node(from));
  }

  private FileSections put(String key, Optional<? extends YamlNode> value) {
    value.ifPresent(node -> section.put(key, node));
    return this;
  }

  private Optional<YamlNode> whole() {
    return section.isEmpty() ? Optional.empty() : Optional.of(YamlValues.mapping(section));
  }
}
