// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Service;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;

/** Reports nodes of a service that are not all of them. */
final class ServiceNodesValueRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "service-nodes-value",
          Category.SECURITY,
          Severity.ERROR,
          "`nodes` of a service is something else than `all`");

  private static final String ALL = "all";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.services().values().forEach(service -> check(service, context));
  }

  private static void check(Service service, RuleContext context) {
    service
        .source()
        .value()
        .find("nodes")
        .ifPresent(
            entry -> {
              if (entry.value().resolved() instanceof YamlScalar scalar
                  && !scalar.isNull()
                  && !scalar.text().equals(ALL)) {
                report(scalar, entry, service.source().value(), context);
              }
            });
  }

  private static void report(
      YamlScalar nodes, YamlEntry entry, YamlMapping service, RuleContext context) {
    Finding finding =
        context
            .report(
                entry.value(),
                "`nodes` must be `all`, or left out for the first node; numbers of nodes are not read")
            .explains(entry.value().span());
    YamlEdits edits = new YamlEdits(context.document());
    if (nodes.text().equalsIgnoreCase(ALL) && entry.value() == nodes) {
      finding.fix("write `all`", edits.replaceText(nodes, ALL));
    } else if (service.entries().contains(entry) && nodes.text().equals("0")) {
      finding.suggest("delete `nodes`", edits.delete(service, entry));
    } else if (entry.value() == nodes) {
      finding.suggest("write `all`", edits.replaceText(nodes, ALL));
    }
  }
}
