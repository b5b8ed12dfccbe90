// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * Reports {@code docker} in an environment: the image stands right under {@code environment} now,
 * and a Dockerfile under {@code build}.
 */
final class LegacyDockerImageRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-docker-image",
              Category.LEGACY,
              Severity.ERROR,
              "an environment has `docker`, as in the preview dialect")
          .tagged(Tag.LEGACY)
          .alsoForEnvironments();

  private static final String FILE = "file:";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    EnvironmentDefinition.in(job, context)
        .flatMap(environment -> OldEntry.find(environment, "docker", context))
        .ifPresent(docker -> docker.mapping().ifPresent(mapping -> check(docker, mapping)));
  }

  private static void check(OldEntry docker, YamlMapping mapping) {
    boolean free = !docker.parent().has("image") && !docker.parent().has("build");
    boolean rewritable = free && docker.isRewritable();
    if (mapping.has("image")) {
      Finding finding = docker.report("`image` needs no `docker` around it any more");
      docker
          .onlyValue(mapping, List.of("image"))
          .filter(image -> rewritable)
          .map(image -> replace(docker, List.of("image: " + image)))
          .ifPresent(edit -> finding.fix("take `image` out of `docker`", edit));
    } else if (mapping.has("build")) {
      Finding finding =
          docker.report(
              "`docker` is no longer read; name the Dockerfile under `build`, by `path` and"
                  + " `dockerfile_path`");
      build(docker, mapping)
          .filter(lines -> rewritable)
          .ifPresent(
              lines ->
                  finding.suggest("name the Dockerfile under `build`", replace(docker, lines)));
    }
  }

  private static TextEdit replace(OldEntry docker, List<String> lines) {
    return docker.edits().replaceEntry(docker.parent(), docker.entry(), lines);
  }

  /**
   * Returns the lines that name the Dockerfile. It came alone in the old dialect; now the folder
   * that it lies in comes with it.
   */
  private static Optional<List<String>> build(OldEntry docker, YamlMapping mapping) {
    return Optional.of(mapping)
        .filter(outer -> outer.entries().size() == 1)
        .flatMap(outer -> outer.value("build"))
        .filter(inner -> inner instanceof YamlMapping build && build.entries().size() == 1)
        .flatMap(inner -> ((YamlMapping) inner).find("dockerfile"))
        .map(YamlEntry::value)
        .filter(value -> docker.source(value).isPresent())
        .map(value -> (YamlScalar) value)
        .filter(value -> value.text().startsWith(FILE) && value.text().length() > FILE.length())
        .map(
            value -> {
              String path = value.text().substring(FILE.length());
              int slash = path.lastIndexOf('/');
              String indent = " ".repeat(docker.edits().indentStep());
              String folder = slash > 0 ? path.substring(0, slash) : "./";
              return List.of(
                  "build:",
                  indent + "path: " + YamlEdits.plainOrQuoted(folder),
                  indent
                      + "dockerfile_path: "
                      + YamlEdits.plainOrQuoted(path.substring(slash + 1)));
            });
  }
}
