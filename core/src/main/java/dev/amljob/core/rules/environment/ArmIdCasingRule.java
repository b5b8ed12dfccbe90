// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.RegisteredEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports the full resource id of an environment or of code that the reference cannot read. */
final class ArmIdCasingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "arm-id-casing",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "a full resource id is not cased as the reference reads it, or names no version")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.environment().orElse(null) instanceof RegisteredEnvironment environment) {
      check(environment.reference(), "environments", context);
    }
    job.code().ifPresent(code -> check(code, "codes", context));
  }

  private static void check(Located<String> text, String assets, RuleContext context) {
    Optional<ResourceId> id = ResourceId.of(text.value(), assets);
    if (id.isEmpty()) {
      return;
    }
    if (!id.get().namesVersion()) {
      reportVersion(text, id.get(), context);
    } else {
      id.get().miscased().ifPresent(word -> reportCasing(text, id.get(), word, context));
    }
  }

  private static void reportVersion(Located<String> text, ResourceId id, RuleContext context) {
    Finding finding =
        report(
            text,
            id.end(),
            "a full resource id ends with `/versions/` and a version, not with `"
                + id.end().of(text.value())
                + "`",
            context);
    if (id.label().isPresent() && text.node() instanceof YamlScalar scalar) {
      String reference = "azureml:" + id.name() + "@" + id.label().get();
      finding.suggest(
          "write `" + reference + "`",
          new YamlEdits(context.document()).replaceText(scalar, reference));
    }
  }

  private static void reportCasing(
      Located<String> text, ResourceId id, ResourceId.Miscased word, RuleContext context) {
    Finding finding =
        report(
            text,
            word.span(),
            "`"
                + word.span().of(text.value())
                + "` is read only as `"
                + word.right()
                + "` in a full resource id",
            context);
    if (text.node() instanceof YamlScalar scalar) {
      finding.fix(
          "write the id as it is read",
          new YamlEdits(context.document()).replaceText(scalar, id.wellCased()));
    }
  }

  private static Finding report(
      Located<String> text, Span part, String message, RuleContext context) {
    Span place =
        text.node() instanceof YamlScalar scalar ? scalar.map().toSource(part) : text.span();
    return context.report(place, message).explains(text.span());
  }
}
