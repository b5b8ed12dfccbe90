// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.IdentityType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;

/** Reports an identity that is a word and should be a mapping with that word as its type. */
final class IdentityStringRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "identity-string",
              Category.SECURITY,
              Severity.ERROR,
              "`identity` is a text, not a mapping with a `type`")
          .tagged(Tag.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.entry("identity").ifPresent(entry -> check(entry, job, context));
  }

  private static void check(YamlEntry entry, CommandJob job, RuleContext context) {
    if (!(entry.value() instanceof YamlScalar scalar) || scalar.type() != ScalarType.STRING) {
      return;
    }
    IdentityType.of(scalar.text()).ifPresent(type -> report(type, scalar, entry, job, context));
  }

  private static void report(
      IdentityType type, YamlScalar scalar, YamlEntry entry, CommandJob job, RuleContext context) {
    String line = "type: " + type.label();
    Finding finding =
        context
            .report(scalar, "`identity` must be a mapping; write `" + line + "` under it")
            .explains(scalar.span())
            // In the dialect of the Azure Developer CLI this is right, and another rule says so.
            .asConsequence();
    job.mapping()
        .filter(root -> root.entries().contains(entry) && scalar.anchor().isEmpty())
        .ifPresent(
            root ->
                finding.fix(
                    "write `" + line + "`",
                    new YamlEdits(context.document())
                        .replaceEntry(root, entry, List.of("identity:", "  " + line))));
  }
}
