// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Service;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;

/** Reports a service that does not say what it is, and becomes one that is guessed. */
final class ServiceTypeMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-type-missing",
          Category.SECURITY,
          Severity.WARNING,
          "a service has no `type`, and becomes one that is guessed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.services().values().forEach(service -> check(service, context));
  }

  private static void check(Service service, RuleContext context) {
    YamlMapping mapping = service.source().value();
    if (mapping.has("type") || mapping.has("job_service_type")) {
      return;
    }
    boolean board = mapping.has(ServiceFieldMismatchRule.LOG_DIR);
    ServiceType guessed = board ? ServiceType.TENSOR_BOARD : ServiceType.SSH;
    Finding finding =
        context.report(
            service.source().keySpan(),
            "service `"
                + service.name()
                + "` has no `type`, and so becomes `"
                + guessed.label()
                + "`");
    if (service.source().node() == mapping) {
      String line = "type: " + ServiceWords.within(service.name()).orElse(guessed).label();
      YamlEdits edits = new YamlEdits(context.document());
      finding.suggest(
          "insert `" + line + "`",
          mapping.entries().isEmpty()
              ? edits.append(mapping, List.of(line))
              : edits.insertFirst(mapping, List.of(line)));
    }
  }
}
