// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a file with nothing in it but comments. */
final class EmptyDocumentRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("empty-document", Category.YAML, Severity.ERROR, "the file holds nothing");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    YamlNode root = context.document().root().map(YamlNode::resolved).orElse(null);
    boolean empty = root == null || (root instanceof YamlScalar scalar && scalar.isNull());
    if (empty && context.document().faults().isEmpty()) {
      context.report(
          root == null ? Span.at(0) : root.span(),
          "the file holds no job; write at least `command` and `environment`");
    }
  }
}
