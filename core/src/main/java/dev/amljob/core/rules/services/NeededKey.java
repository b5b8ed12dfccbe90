// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Service;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlMapping;

/**
 * A key without which a type of service is of no use.
 *
 * @param type the type
 * @param key the key
 * @param property what the service itself calls the key, as which it may stand among the properties
 * @param foreign the key of another type; where that stands, the type is more likely wrong than the
 *     key missing, and another rule says so
 * @param reason what the key is for
 */
record NeededKey(ServiceType type, String key, String property, String foreign, String reason) {
  void check(CommandJob job, RuleContext context) {
    job.services()
        .values()
        .forEach(
            service ->
                service
                    .type()
                    .filter(found -> found.value() == type && !isGiven(service))
                    .ifPresent(found -> report(service, found, context)));
  }

  private boolean isGiven(Service service) {
    YamlMapping mapping = service.source().value();
    return mapping.has(key)
        || mapping.has(foreign)
        || service.properties().filter(found -> found.value().has(property)).isPresent();
  }

  private void report(Service service, Located<ServiceType> found, RuleContext context) {
    context.report(
        found.node(), "service `" + service.name() + "` has no `" + key + "`, " + reason);
  }
}
