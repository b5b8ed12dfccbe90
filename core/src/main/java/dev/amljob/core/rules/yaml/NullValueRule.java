// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.schema.PropertyDoc;

/** Reports keys and items with nothing behind them, where the reference wants a value. */
final class NullValueRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("null-value", Category.YAML, Severity.ERROR, "a key has no value")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(SchemaFinding.Kind.NULL_VALUE).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    YamlNode node = found.node();
    String subject = found.entry().isPresent() ? "`" + found.key() + "`" : "this item";
    Finding finding =
        context
            .report(
                node.span().isEmpty() ? found.keySpan() : node.span(),
                subject + " has no value; give it one, or leave it out")
            .asConsequence();
    found.entry().ifPresent(entry -> suggestDeletion(entry, found, finding, context));
  }

  private static void suggestDeletion(
      YamlEntry entry, SchemaFinding found, Finding finding, RuleContext context) {
    if (context.schema().docs().at(found.path()).filter(PropertyDoc::required).isPresent()) {
      return;
    }
    context
        .document()
        .mappingOf(entry)
        .ifPresent(
            mapping ->
                finding.suggest(
                    "delete `" + entry.name() + "`",
                    new YamlEdits(context.document()).delete(mapping, entry)));
  }
}
