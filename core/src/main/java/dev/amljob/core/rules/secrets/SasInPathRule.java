// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar;

/** Reports links to storage that carry the right to open it. */
final class SasInPathRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "sas-in-path",
              Category.SECURITY,
              Severity.WARNING,
              "a path holds a shared access signature")
          .tagged(Tag.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      input.path().ifPresent(path -> check(path, context));
      input
          .literal()
          .filter(literal -> literal.value().text().contains("://"))
          .ifPresent(literal -> check(literal.value(), context));
    }
    for (JobOutput output : job.outputs().values()) {
      output.path().ifPresent(path -> check(path, context));
    }
    job.code().ifPresent(path -> check(path, context));
  }

  private static void check(Located<String> path, RuleContext context) {
    if (path.node().resolved() instanceof YamlScalar scalar) {
      check(scalar, context);
    }
  }

  private static void check(YamlScalar scalar, RuleContext context) {
    String text = scalar.text();
    int query = text.indexOf('?');
    boolean signed =
        query >= 0 && (text.indexOf("&sig=", query) > 0 || text.startsWith("?sig=", query));
    if (signed && (text.indexOf("se=", query) > 0 || text.indexOf("sv=", query) > 0)) {
      context.report(
          scalar.map().toSource(new Span(query, text.length())),
          "everybody who may see the job reads this signature, which opens the storage; use a path of a"
              + " datastore");
    }
  }
}
