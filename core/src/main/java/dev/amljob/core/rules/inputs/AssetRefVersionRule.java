// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import java.util.Optional;

/** Reports a reference to an asset without a version, or with something else in its place. */
final class AssetRefVersionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "asset-ref-version",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "a reference to an asset names no version, or a wrong one")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      if (path.form() == AddressForm.ASSET) {
        check(path, context);
      }
    }
  }

  private static void check(DataPath path, RuleContext context) {
    AssetReference reference =
        AssetReference.of(path.text().substring(AddressForm.PREFIX.length()));
    Optional<String> complaint = complaint(reference);
    if (complaint.isPresent()) {
      Span part = new Span(AddressForm.PREFIX.length(), path.text().length());
      Finding finding =
          part.isEmpty()
              ? path.report(complaint.get(), context)
              : path.report(part, complaint.get(), context);
      if (!reference.name().isEmpty() && !reference.hasLabel() && !isColonInVersion(reference)) {
        path.suggest(finding, reference.latest(), context);
      }
    }
  }

  private static Optional<String> complaint(AssetReference reference) {
    if (reference.name().isBlank()) {
      return Optional.of("`azureml:` names no asset; write one such as `azureml:name:version`");
    }
    String name = DataPath.shown(reference.name());
    if (!reference.hasVersion() && !reference.hasLabel()) {
      return Optional.of(
          "asset " + name + " has no version; write one behind `:`, or `@latest` for the newest");
    }
    if (reference.version().isPresent() && reference.label().isPresent()) {
      return Optional.of("asset " + name + " has both a version and a label; write one of them");
    }
    if (isColonInVersion(reference)) {
      return Optional.of("asset " + name + " has more than one `:`; a version holds none");
    }
    return reference.version().filter("latest"::equals).isPresent()
        ? Optional.of(
            "`latest` is a label, which stands behind `@`; behind `:` it is taken for a version")
        : Optional.empty();
  }

  private static boolean isColonInVersion(AssetReference reference) {
    return reference.version().filter(text -> text.indexOf(':') >= 0).isPresent();
  }
}
