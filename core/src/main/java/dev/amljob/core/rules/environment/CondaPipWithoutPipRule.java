// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.Optional;

/** Reports conda packages that are installed with pip, where pip itself is not asked for. */
final class CondaPipWithoutPipRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "conda-pip-without-pip",
              Category.ENVIRONMENT,
              Severity.INFO,
              "a conda file has a list for `pip`, but no `pip` among its packages")
          .tagged(Tag.REPRODUCIBILITY)
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (context.classification().kind() == DocumentKind.CONDA_FILE) {
      context.document().rootMapping().ifPresent(content -> check(content, context));
    } else {
      DefinitionRule.super.check(job, context);
    }
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment.condaContent().map(Located::value).ifPresent(content -> check(content, context));
  }

  private static void check(YamlMapping content, RuleContext context) {
    if (!(content.value("dependencies").map(YamlNode::resolved).orElse(null)
        instanceof YamlSequence packages)) {
      return;
    }
    Optional<YamlEntry> list = Optional.empty();
    YamlNode item = packages;
    for (YamlNode each : packages.items()) {
      if (each.resolved() instanceof YamlScalar scalar && isPip(scalar.text())) {
        return;
      }
      if (list.isEmpty() && each.resolved() instanceof YamlMapping mapping) {
        list = mapping.find("pip");
        item = each;
      }
    }
    if (list.isPresent()) {
      report(list.get(), packages, item, context);
    }
  }

  /** Returns whether a package is pip, whatever its channel and version: {@code pip=23}. */
  private static boolean isPip(String text) {
    String name = text.substring(text.lastIndexOf(':') + 1).strip();
    return name.startsWith("pip") && (name.length() == 3 || endsName(name.charAt(3)));
  }

  private static boolean endsName(char c) {
    return !Character.isLetterOrDigit(c) && "-_.".indexOf(c) < 0;
  }

  private static void report(
      YamlEntry list, YamlSequence packages, YamlNode item, RuleContext context) {
    Finding finding =
        context.report(
            list.key(), "packages are installed with `pip`, which is not among the dependencies");
    between(packages, item, context)
        .ifPresent(
            text ->
                finding.suggest("add `pip`", TextEdit.insert(item.span().start(), "pip" + text)));
  }

  /** Returns what stands between a new item and the one behind it. */
  private static Optional<String> between(
      YamlSequence packages, YamlNode item, RuleContext context) {
    if (packages.isFlow()) {
      return Optional.of(", ");
    }
    int start = item.span().start();
    Span line = context.file().lines().line(context.file().lines().lineOf(start));
    String before = context.file().text(new Span(line.start(), start));
    // The edit is plain only where nothing but the dash stands before the item.
    return before.strip().equals("-")
        ? Optional.of(new YamlEdits(context.document()).lineBreak() + before)
        : Optional.empty();
  }
}
