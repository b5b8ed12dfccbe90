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
        .filter(found -> found.value() == type && !service.source().value().has(key))
        .ifPresent(
            found ->
                context.report(
                    found.node(),
                    "service `" + service.name() + "` has no `" + key + "`, " + reason));
  }
}
