// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.job.Service;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rule.RuleContext;

/** A key without which a type of service is of no use. */
final class NeededKey {
  private NeededKey() {}

  static void check(
      Service service, ServiceType type, String key, String reason, RuleContext context) {
    service
        .type()
        .filter(found -> found.value() == type && !isGiven(service, key) && !hasForeignKey(service, key))
        .ifPresent(
            found ->
                context.report(
                    found.node(),
                    "service `" + service.name() + "` has no `" + key + "`, " + reason));
  }

  /** Among the properties, a key stands as the service itself calls it. */
  private static boolean isGiven(Service service, String key) {
    String ofService = key.equals(ServiceFieldMismatchRule.LOG_DIR) ? "logDir" : "sshPublicKeys";
    return service.source().value().has(key)
        || service.properties().filter(found -> found.value().has(ofService)).isPresent();
  }

  /** Then the type is more likely wrong than the key missing, and another rule says so. */
  private static boolean hasForeignKey(Service service, String key) {
    return service
        .source()
        .value()
        .has(
            key.equals(ServiceFieldMismatchRule.LOG_DIR)
                ? ServiceFieldMismatchRule.KEYS
                : ServiceFieldMismatchRule.LOG_DIR);
  }
}
