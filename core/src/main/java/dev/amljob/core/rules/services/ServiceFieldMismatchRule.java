// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Service;
import dev.amljob.core.job.ServiceType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** Reports a key that belongs to a service of another type. */
final class ServiceFieldMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-field-mismatch",
          Category.SECURITY,
          Severity.ERROR,
          "a service has a key of a service of another type");

  static final String LOG_DIR = "log_dir";
  static final String KEYS = "ssh_public_keys";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.services()
        .values()
        .forEach(service -> service.type().ifPresent(type -> check(service, type, context)));
  }

  private static void check(Service service, Located<ServiceType> type, RuleContext context) {
    YamlMapping mapping = service.source().value();
    for (YamlEntry entry : mapping.effectiveEntries()) {
      Optional<ServiceType> owner = ServiceWords.owner(entry.name());
      if (owner.isPresent() && owner.get() != type.value()) {
        report(entry, owner.get(), type, mapping, context);
      }
    }
  }

  private static void report(
      YamlEntry entry,
      ServiceType owner,
      Located<ServiceType> type,
      YamlMapping service,
      RuleContext context) {
    Finding finding =
        context
            .report(
                entry.key(),
                "`"
                    + entry.name()
                    + "` belongs to a service of type `"
                    + owner.label()
                    + "`, not `"
                    + type.value().label()
                    + "`")
            .explains(entry.span())
            .note(type.span(), "of this type");
    if (service.entries().contains(entry)) {
      finding.suggest(
          "delete `" + entry.name() + "`",
          new YamlEdits(context.document()).delete(service, entry));
    }
  }
}
