// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Set;

/** Reports what a template leaves open and nobody has filled in: {@code <your-compute>}. */
final class TemplatePlaceholderRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "template-placeholder",
              Category.YAML,
              Severity.WARNING,
              "a placeholder of a template is left in a value")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Set<YamlScalar> sent = SentAsText.of(context);
    for (YamlNode node : context.document().nodes()) {
      if (node instanceof YamlScalar scalar) {
        check(scalar, sent, context);
      } else if (node instanceof YamlMapping mapping && isDoubleBrace(mapping, context)) {
        report(mapping.span(), context).as(Severity.ERROR).explains(mapping.span());
      }
    }
  }

  private static void check(YamlScalar scalar, Set<YamlScalar> sent, RuleContext context) {
    if (!Placeholders.mayBeIn(scalar.text())) {
      return;
    }
    // What a program gets has the fewest of them.
    if (Placeholders.in(scalar.text(), false).isEmpty()) {
      return;
    }
    String field = Spans.rootKey(context.document(), scalar.span());
    if (field.equals("description")) {
      return;
    }
    boolean forProgram = field.equals("command") || sent.contains(scalar);
    for (Span found : Placeholders.in(scalar.text(), forProgram)) {
      Finding finding = report(scalar.map().toSource(found), context);
      if (isRefused(scalar, context)) {
        finding.as(Severity.ERROR).explains(scalar.span());
      }
    }
  }

  private static boolean isRefused(YamlScalar scalar, RuleContext context) {
    return context.schema().all().stream()
        .map(SchemaFinding::node)
        .anyMatch(node -> node.resolved().equals(scalar));
  }

  private static Finding report(Span span, RuleContext context) {
    return context.report(
        span,
        "`" + context.file().text(span) + "` is left from a template; write the value itself");
  }

  /** Without quotes, YAML takes double braces for a mapping whose key is a mapping. */
  private static boolean isDoubleBrace(YamlMapping mapping, RuleContext context) {
    if (mapping.entries().size() != 1 || !(mapping.entries().get(0).key() instanceof YamlMapping)) {
      return false;
    }
    String text = context.file().text(Spans.firstLine(mapping, context.file()));
    return text.startsWith("{{") && text.endsWith("}}");
  }
}
