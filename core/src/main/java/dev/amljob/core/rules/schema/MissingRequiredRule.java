// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.schemacheck.SchemaFinding.Kind;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDoc.EnumValue;
import dev.amljob.schema.PropertyDocs;
import java.util.List;
import java.util.Optional;

/** Reports a mapping that lacks a key that it needs. */
final class MissingRequiredRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "missing-required",
              Category.SCHEMA,
              Severity.ERROR,
              "a key that is needed is missing")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(Kind.MISSING_KEY).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    String owner = found.entry().map(entry -> Excerpt.code(entry.name())).orElse("a command job");
    Finding finding =
        context
            .report(
                found.keySpan(),
                owner + " needs the key " + Excerpt.code(found.key()) + values(found, context))
            .asConsequence();
    insertion(found, context)
        .ifPresent(edit -> finding.suggest("insert " + Excerpt.code(found.key()), edit));
  }

  private static String values(SchemaFinding found, RuleContext context) {
    List<String> values =
        context.schema().docs().at(found.path().child(found.key())).stream()
            .flatMap(doc -> doc.values().stream())
            .map(EnumValue::value)
            .toList();
    return values.isEmpty() ? "" : ", one of " + Wording.choices("", values);
  }

  /** Inserts the schema's example of the key below the keys that the schema lists before it. */
  private static Optional<TextEdit> insertion(SchemaFinding found, RuleContext context) {
    PropertyDocs docs = context.schema().docs();
    Optional<String> example =
        docs.at(found.path().child(found.key())).flatMap(PropertyDoc::exampleText);
    if (example.isEmpty() || !(found.node() instanceof YamlMapping mapping)) {
      return Optional.empty();
    }
    YamlEdits edits = new YamlEdits(context.document());
    List<String> lines = List.of(found.key() + ": " + example.get());
    List<String> order = docs.keysAt(found.path(), null).stream().map(PropertyDoc::key).toList();
    Optional<YamlEntry> before =
        mapping.entries().stream()
            .filter(entry -> order.indexOf(entry.name()) < order.indexOf(found.key()))
            .reduce((first, second) -> second);
    return Optional.of(
        before
            .map(entry -> edits.insertAfter(mapping, entry, lines))
            .orElseGet(() -> edits.insertFirst(mapping, lines)));
  }
}
