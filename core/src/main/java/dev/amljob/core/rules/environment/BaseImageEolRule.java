// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.catalog.BaseImage;
import dev.amljob.core.catalog.BaseImages;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a base image of Azure Machine Learning of which there are no new versions. */
final class BaseImageEolRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "base-image-eol",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "`image` names a base image that is no longer maintained")
          .tagged(Tag.LEGACY, Tag.REPRODUCIBILITY)
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment
        .image()
        .ifPresent(
            image ->
                BaseImages.find(image.value())
                    .filter(BaseImage::ended)
                    .ifPresent(known -> report(image, known, context)));
  }

  private static void report(Located<String> image, BaseImage known, RuleContext context) {
    String name = known.name().substring(known.name().lastIndexOf('/') + 1);
    String since =
        "gets no updates"
            + known.endedOn().map(day -> " since " + day).orElse("")
            + " (table of "
            + BaseImages.table().date()
            + ")";
    Finding finding =
        context.report(
            image.node(),
            "base image `"
                + name
                + "` "
                + since
                + known.successor().map(next -> "; `" + next + "` takes its place").orElse(""));
    if (known.successor().isPresent() && image.node() instanceof YamlScalar scalar) {
      String successor = known.successor().get();
      finding.suggest(
          "write `" + successor + "`",
          new YamlEdits(context.document()).replaceText(scalar, successor));
    }
  }
}
