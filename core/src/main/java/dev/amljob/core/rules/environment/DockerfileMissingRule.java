// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.BuildContext;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports a Docker build context that is not there, or has no Dockerfile. */
final class DockerfileMissingRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dockerfile-missing",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "there is no Dockerfile where `build` names one")
          .tagged(Tag.FILE, Tag.SUBMIT)
          .alsoForEnvironments();

  /** What is built from where nothing else is said. */
  private static final String DEFAULT = "Dockerfile";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment.build().ifPresent(build -> check(build, context));
  }

  private static void check(BuildContext build, RuleContext context) {
    Optional<LocalPath> folder =
        build
            .path()
            .filter(path -> !path.value().isEmpty() && !Addresses.isWeb(path.value()))
            .map(path -> LocalPath.of(path, context));
    Optional<String> mistake =
        folder.flatMap(path -> path.whyNoPath().or(() -> missingFolder(path)));
    if (mistake.isPresent()) {
      folder.get().report(mistake.get());
    } else if (folder.isPresent() && folder.get().isThere() && !folder.get().isFile()) {
      checkDockerfile(build, folder.get(), context);
    }
  }

  private static Optional<String> missingFolder(LocalPath path) {
    return path.isMissing()
        ? Optional.of(
            "no folder `"
                + path.text()
                + "` to build the image from; a path counts from the folder of this file")
        : Optional.empty();
  }

  private static void checkDockerfile(BuildContext build, LocalPath folder, RuleContext context) {
    Optional<Located<String>> written = build.dockerfilePath();
    String file = written.map(Located::value).filter(text -> !text.isEmpty()).orElse(DEFAULT);
    boolean otherType = written.isEmpty() && build.source().value().has("dockerfile_path");
    if (otherType || kind(folder.text() + "/" + file, context) != ProjectFiles.Kind.MISSING) {
      return;
    }
    if (written.isEmpty()) {
      folder.report(
          "no `Dockerfile` in `"
              + folder.text()
              + "`; add one, or name another by `dockerfile_path`");
      return;
    }
    Finding finding =
        context.report(
            written.get().node(),
            "no file `" + file + "` in `" + folder.text() + "`; the path counts from `build.path`");
    String inFolder = ProjectFiles.resolve(context.file(), folder.text()) + "/";
    String meant = ProjectFiles.resolve(context.file(), file);
    if (meant.startsWith(inFolder)
        && kind(file, context) == ProjectFiles.Kind.FILE
        && written.get().node() instanceof YamlScalar scalar) {
      String mended = meant.substring(inFolder.length());
      finding.suggest(
          "write `" + mended + "`", new YamlEdits(context.document()).replaceText(scalar, mended));
    }
  }

  private static ProjectFiles.Kind kind(String path, RuleContext context) {
    return context.files().kind(ProjectFiles.resolve(context.file(), path));
  }
}
