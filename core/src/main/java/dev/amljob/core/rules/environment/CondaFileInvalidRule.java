// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;

/** Reports conda packages that are no mapping, under {@code conda_file} or in the file it names. */
final class CondaFileInvalidRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "conda-file-invalid",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "conda packages are not written as a mapping")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (context.classification().kind() == DocumentKind.CONDA_FILE) {
      FileContent.of(context).ifPresent(content -> check(content, context));
    } else {
      DefinitionRule.super.check(job, context);
    }
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment.mapping().find("conda_file").ifPresent(entry -> checkEntry(entry, context));
    environment
        .condaFile()
        .map(path -> LocalPath.of(path, context))
        .filter(LocalPath::isUnreadable)
        .ifPresent(
            path ->
                path.report(
                        "`" + path.text() + "` cannot be read, or is too large for a conda file")
                    .as(Severity.WARNING));
  }

  private static void checkEntry(YamlEntry entry, RuleContext context) {
    YamlNode value = entry.value().resolved();
    if (isWrongType(value)) {
      context
          .report(
              entry.value(),
              "`conda_file` is the path of a conda file or its content, not " + value.kindName())
          .explains(entry.value().span())
          .as(FileContent.isFalse(value) ? Severity.WARNING : Severity.ERROR);
    }
  }

  private static boolean isWrongType(YamlNode value) {
    if (!(value instanceof YamlScalar scalar)) {
      return value instanceof YamlSequence;
    }
    return switch (scalar.type()) {
      case BOOLEAN, INTEGER, FLOAT, TIMESTAMP, BINARY -> true;
      // Nothing at all has a rule of its own, as have texts that do not load.
      case STRING, NULL, MERGE, UNLOADABLE -> false;
    };
  }

  private static void check(FileContent content, RuleContext context) {
    if (content.isFalse()) {
      // The reference takes it for an environment without conda packages, and says nothing.
      context
          .report(content.firstLine(), "this conda file is empty, so that nothing is installed")
          .as(Severity.WARNING);
    } else if (!content.isMapping()) {
      context.report(
          content.firstLine(),
          "a conda file is a mapping with `channels` and `dependencies`, not "
              + content.kindName());
    }
  }
}
