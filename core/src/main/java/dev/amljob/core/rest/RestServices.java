// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Service;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.job.WholeNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services beside a job as requests have them. */
final class RestServices {
  private RestServices() {}

  static Map<String, @Nullable Object> of(CommandJob job) {
    Map<String, @Nullable Object> services = new LinkedHashMap<>();
    job.services().forEach((name, service) -> services.put(name, service(service)));
    return services;
  }

  private static Map<String, @Nullable Object> service(Service service) {
    Optional<ServiceType> type = type(service);
    Map<String, @Nullable Object> properties =
        Texts.of(Optional.of(service.source().value()), "properties");
    if (type.equals(Optional.of(ServiceType.SSH))) {
      RestBody.text(service.sshPublicKeys())
          .ifPresent(keys -> properties.put("sshPublicKeys", keys));
    }
    if (type.equals(Optional.of(ServiceType.TENSOR_BOARD))) {
      RestBody.text(service.logDir()).ifPresent(folder -> properties.put("logDir", folder));
    }
    return new JsonObject()
        .put("jobServiceType", type.map(RestServices::name))
        .put("port", WholeNumbers.at(service.source().value(), "port"))
        .put("nodes", service.nodes().map(nodes -> Map.of("nodesValueType", "All")))
        .put("properties", properties.isEmpty() ? Optional.empty() : properties)
        .values();
  }

  /** Without a type, the first of the reference's kinds takes it; an unknown one is dropped. */
  private static Optional<ServiceType> type(Service service) {
    return service.source().value().has("type")
        ? service.type().map(Located::value)
        : Optional.of(ServiceType.SSH);
  }

  static String name(ServiceType type) {
    return switch (type) {
      case JUPYTER_LAB -> "JupyterLab";
      case SSH -> "SSH";
      case TENSOR_BOARD -> "TensorBoard";
      case VS_CODE -> "VSCode";
    };
  }
}
