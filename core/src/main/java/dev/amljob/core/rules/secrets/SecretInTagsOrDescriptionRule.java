// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports tokens in tags, properties, the description and the display name. */
final class SecretInTagsOrDescriptionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "secret-in-tags-or-description",
              Category.SECURITY,
              Severity.WARNING,
              "a text for people holds a secret")
          .tagged(Tag.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.displayName().ifPresent(text -> check("display_name", text, context));
    job.description().ifPresent(text -> check("description", text, context));
    if (job.entry("tags").isPresent()) {
      job.tags().forEach((name, text) -> check(name, text, context));
    }
    if (job.entry("properties").isPresent()) {
      job.properties().forEach((name, text) -> check(name, text, context));
    }
  }

  private static void check(String field, Located<String> text, RuleContext context) {
    Optional<KnownSecret> known = KnownSecret.in(text.value());
    if (known.isPresent() && text.node().resolved() instanceof YamlScalar scalar) {
      context.report(
          scalar.map().toSource(known.get().span()),
          "everybody who may see the job reads "
              + known.get().kind()
              + " (`"
              + known.get().shown()
              + "`) in `"
              + field
              + "`; take it out, and have it replaced");
    }
  }
}
