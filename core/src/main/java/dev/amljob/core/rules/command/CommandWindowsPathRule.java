// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.OsType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.shell.ShellWord;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * Reports {@code data\\train.csv} and {@code %HOME%} in a command, which runs in a shell of Linux.
 */
final class CommandWindowsPathRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-windows-path",
          Category.COMMAND,
          Severity.INFO,
          "the command has a path or a variable as Windows writes them");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<YamlScalar> scalar = CommandText.scalar(job);
    boolean possible =
        scalar
            .filter(one -> one.text().indexOf('\\') >= 0 || one.text().indexOf('%') >= 0)
            .isPresent();
    if (possible && !isWindows(job)) {
      CommandText text = CommandText.of(job, context).orElseThrow();
      for (SimpleCommand command : text.script().commands()) {
        command.words().forEach(word -> check(word, text));
      }
    }
  }

  private static boolean isWindows(CommandJob job) {
    return job.environment().orElse(null) instanceof InlineEnvironment inline
        && inline.osType().filter(type -> type.value() == OsType.WINDOWS).isPresent();
  }

  private static void check(ShellWord word, CommandText text) {
    String written = word.span().of(text.scalar().text());
    if (isPath(written)) {
      String right = written.replace('\\', '/');
      Finding finding =
          text.report(
              word.span(),
              "a job runs on Linux, where the shell drops these backslashes; write `"
                  + right
                  + "`");
      if (!right.contains(":/")) {
        finding.suggest(
            "write `" + right + "`", TextEdit.replace(text.toSource(word.span()), right));
      }
    } else if (isVariable(written)) {
      text.report(
          word.span(),
          "a job runs on Linux, where a variable is `$"
              + written.substring(1, written.length() - 1)
              + "`, not `"
              + written
              + "`");
    }
  }

  /** Escapes of single characters are common; a path starts like one, or ends like a file. */
  private static boolean isPath(String written) {
    int first = written.indexOf('\\');
    if (first < 1 || first == written.length() - 1 || !isPlain(written)) {
      return false;
    }
    String head = written.substring(0, first);
    boolean starts = head.equals(".") || head.equals("..") || isDrive(head);
    int dot = written.lastIndexOf('.');
    boolean ends = dot > first + 1 && written.length() - dot > 2 && written.length() - dot < 8;
    return starts || (ends && Character.isLetterOrDigit(written.charAt(first - 1)));
  }

  private static boolean isDrive(String head) {
    return head.length() == 2 && Character.isLetter(head.charAt(0)) && head.charAt(1) == ':';
  }

  private static boolean isPlain(String written) {
    return written.chars().allMatch(c -> Character.isLetterOrDigit(c) || "\\._-:".indexOf(c) >= 0);
  }

  private static boolean isVariable(String written) {
    int last = written.length() - 1;
    return last > 1
        && written.charAt(0) == '%'
        && written.charAt(last) == '%'
        && Character.isUpperCase(written.charAt(1))
        && written
            .substring(1, last)
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '_');
  }
}
