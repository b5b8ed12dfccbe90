// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.shell.FileUse;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * Reports a script that lies beside the job and is not sent with it, because there is no {@code
 * code}.
 */
final class CommandCdMissingCodeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "command-cd-missing-code",
              Category.COMMAND,
              Severity.HINT,
              "the command runs a file beside the job, which has no `code`")
          .tagged(Tag.FILE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.entry("code").isPresent()) {
      return;
    }
    for (SimpleCommand command : job.commandScript().commands()) {
      Optional<FileUse> file = firstFile(command, context);
      if (file.isPresent()) {
        report(file.get(), job, context);
        return;
      }
    }
  }

  private static Optional<FileUse> firstFile(SimpleCommand command, RuleContext context) {
    return Invocation.of(command).stream()
        .flatMap(invocation -> invocation.files().stream())
        .filter(
            file ->
                file.path(command.directory()).filter(path -> isBeside(path, context)).isPresent())
        .findFirst();
  }

  private static boolean isBeside(String path, RuleContext context) {
    return !path.startsWith("/")
        && !path.startsWith("..")
        && context.files().kind(ProjectFiles.resolve(context.file(), path))
            == ProjectFiles.Kind.FILE;
  }

  private static void report(FileUse file, CommandJob job, RuleContext context) {
    CommandText text = CommandText.of(job, context).orElseThrow();
    Finding finding =
        text.report(
            file.word().span(),
            "`"
                + file.word().text()
                + "` lies beside this file, but without `code` nothing is sent with the job");
    YamlMapping mapping = job.mapping().orElseThrow();
    job.entry("command")
        .filter(entry -> mapping.entries().contains(entry))
        .ifPresent(
            entry ->
                finding.suggest(
                    "insert `code: .`",
                    text.edits().insertBefore(mapping, entry, List.of("code: ."))));
  }
}
