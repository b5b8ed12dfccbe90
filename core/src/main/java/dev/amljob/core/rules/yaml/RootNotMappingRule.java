// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;

/** Reports a file whose root is a list or a single value, where a job is a mapping. */
final class RootNotMappingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "root-not-mapping",
          Category.YAML,
          Severity.ERROR,
          "the file is a list or a single value");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    YamlNode root = context.document().root().map(YamlNode::resolved).orElse(null);
    boolean wrong =
        root instanceof YamlSequence || (root instanceof YamlScalar scalar && !scalar.isNull());
    if (root != null && wrong && context.document().faults().isEmpty()) {
      context.report(
          Spans.firstLine(root, context.file()),
          "the file is "
              + root.kindName()
              + ", and a job is a mapping of keys to values, such as `command: python train.py`");
    }
  }
}
