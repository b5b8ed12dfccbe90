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
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports a type of service that nobody offers, so that no service starts. */
final class ServiceTypeUnknownRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-type-unknown",
          Category.SECURITY,
          Severity.ERROR,
          "a service has a type that there is none of, and never starts");

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
    Optional<YamlNode> type = mapping.find("type").map(YamlEntry::value);
    if (type.isPresent()
        && type.get().resolved() instanceof YamlScalar scalar
        && scalar.type() == ScalarType.STRING
        && service.type().isEmpty()) {
      report(scalar, type.get(), mapping, context);
    }
  }

  private static void report(
      YamlScalar type, YamlNode written, YamlMapping service, RuleContext context) {
    Optional<ServiceType> spelt = ServiceWords.spelt(type.text());
    Finding finding =
        context.report(
            written,
            spelt
                    .map(found -> "this type is written `" + found.label() + "`; as it stands")
                    .orElse("the types of services are " + ServiceWords.ALL + "; with any other")
                + ", none starts");
    for (YamlEntry entry : service.effectiveEntries()) {
      // The schema takes an unknown type for one that has no keys of its own.
      if (ServiceWords.owner(entry.name()).isPresent()) {
        finding.explains(entry.span());
      }
    }
    if (written == type) {
      spelt.ifPresent(
          found ->
              finding.fix(
                  "write `" + found.label() + "`",
                  new YamlEdits(context.document()).replaceText(type, found.label())));
    }
  }
}
