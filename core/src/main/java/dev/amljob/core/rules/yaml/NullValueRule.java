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
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.schema.PropertyDoc;
import java.util.Optional;

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
    Optional<YamlEntry> entry = found.entry();
    Optional<YamlMapping> parent = entry.flatMap(key -> context.document().mappingOf(key));
    Optional<Span> below =
        parent.flatMap(mapping -> context.schema().unindentedBelow(mapping, entry.orElseThrow()));
    YamlNode node = found.node();
    boolean required = isRequired(found, context);
    Finding finding =
        context
            .report(
                node.span().isEmpty() ? found.keySpan() : node.span(),
                (entry.isPresent() ? "`" + found.key() + "`" : "this item")
                    + " has no value; "
                    + (below.isPresent() ? "indent the keys below it" : "give it one")
                    + (required ? "" : ", or leave it out"))
            .asConsequence();
    below.ifPresent(finding::explains);
    if (below.isEmpty() && !required) {
      parent.ifPresent(
          mapping ->
              finding.suggest(
                  "delete `" + found.key() + "`",
                  new YamlEdits(context.document()).delete(mapping, entry.orElseThrow())));
    }
  }

  private static boolean isRequired(SchemaFinding found, RuleContext context) {
    return context.schema().docs().at(found.path()).filter(PropertyDoc::required).isPresent();
  }
}
