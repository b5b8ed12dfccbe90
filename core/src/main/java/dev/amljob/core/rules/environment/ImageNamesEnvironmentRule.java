// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports an image that is the name of an environment, which is looked up only elsewhere. */
final class ImageNamesEnvironmentRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "image-names-environment",
              Category.ENVIRONMENT,
              Severity.INFO,
              "`image` names an environment in place of a Docker image")
          .tagged(Tag.SUBMIT)
          .alsoForEnvironments();

  private static final String CURATED = "AzureML-";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment
        .image()
        .filter(image -> isEnvironment(image.value()))
        .ifPresent(image -> report(image, environment, context));
  }

  private static boolean isEnvironment(String image) {
    return image.startsWith(ShortReference.PREFIX) || image.startsWith(CURATED);
  }

  private static void report(
      Located<String> image, InlineEnvironment environment, RuleContext context) {
    String name =
        image.value().startsWith(CURATED) ? ShortReference.PREFIX + image.value() : image.value();
    Finding finding =
        context.report(
            image.node(),
            "`"
                + image.value()
                + "` is the name of an environment and no Docker image; a job names it by"
                + " `environment: "
                + name
                + "`");
    home(environment, context)
        .ifPresent(
            entry ->
                finding.suggest(
                    "write `environment: " + name + "`",
                    new YamlEdits(context.document())
                        .replaceEntry(
                            context.document().rootMapping().orElseThrow(),
                            entry,
                            List.of("environment: " + YamlEdits.plainOrQuoted(name)))));
  }

  /** Returns the entry of a job whose environment has nothing but this image. */
  private static Optional<YamlEntry> home(InlineEnvironment environment, RuleContext context) {
    Optional<YamlMapping> root = context.document().rootMapping();
    return environment.mapping().entries().size() > 1
        ? Optional.empty()
        : root.flatMap(job -> job.find("environment"))
            .filter(entry -> root.get().entries().contains(entry))
            .filter(entry -> entry.value() == environment.mapping());
  }
}
