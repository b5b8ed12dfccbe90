// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Service;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports {@code job_service_type} of a service, which is {@code type} now. */
final class LegacyServiceTypeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-service-type",
              Category.LEGACY,
              Severity.ERROR,
              "a service has `job_service_type` for its type")
          .tagged(Tag.LEGACY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.services().values().forEach(service -> check(service, context));
  }

  private static void check(Service service, RuleContext context) {
    OldEntry.find(service.source().value(), "job_service_type", context)
        .ifPresent(
            type -> {
              Finding finding = type.report("`job_service_type` is spelt `type` now");
              if (!type.parent().has("type")) {
                // Without a type, the schema takes other keys for those of another service.
                finding.explains(service.source().entry().span());
              }
              type.rename("type", finding);
            });
  }
}
