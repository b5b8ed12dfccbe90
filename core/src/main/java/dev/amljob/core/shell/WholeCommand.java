// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words are a command that wants no more: one of a known program, with what it works on,
 * and not right behind a flag. Programs that hand their arguments on to others never are.
 */
final class WholeCommand {
  /** Those that work on the words behind them, of which there must be one. */
  private static final Set<String> WITH_OPERAND =
      Set.of(
          ".",
          "cat",
          "cd",
          "chmod",
          "cp",
          "curl",
          "echo",
          "export",
          "ls",
          "mkdir",
          "mv",
          "papermill",
          "rm",
          "source",
          "tar",
          "unzip",
          "wget");

  /** Those that do something, and then work on the words behind that. */
  private static final Set<String> WITH_SUBCOMMAND =
      Set.of("apt", "apt-get", "conda", "git", "mamba", "npm");

  private static final Set<String> ALONE = Set.of("ls", "nvidia-smi", "printenv", "pwd");

  /** A subcommand that is complete by itself. */
  private static final Set<String> COMPLETE =
      Set.of("freeze", "list", "update", "upgrade", "info", "init", "pull");

  /** A script of such a name may take a command to run. */
  private static final Pattern WRAPPER =
      Pattern.compile(".*(run|launch|start|wrap|dist|exec|entry|main_cmd|with).*");

  private WholeCommand() {}

  /** Returns whether these words of a command would be whole without the others. */
  static boolean is(SimpleCommand command, List<ShellWord> words) {
    ShellWord last = words.get(words.size() - 1);
    boolean complete = words.size() > 1 && isComplete(Programs.name(words.get(0)), words.get(1));
    if (Flag.isFlag(last) && !complete && last.text().indexOf('=') < 0) {
      return false;
    }
    SimpleCommand part =
        new SimpleCommand(
            command.span(), List.of(), words, List.of(), Joiner.END, command.directory());
    return Invocation.of(part).filter(WholeCommand::is).isPresent();
  }

  private static boolean is(Invocation invocation) {
    List<ShellWord> arguments = invocation.arguments();
    String name = invocation.name();
    if (Programs.isPython(name) || name.equals("Rscript")) {
      return isScriptOrPip(invocation);
    }
    if (ALONE.contains(name) && arguments.isEmpty()) {
      return true;
    }
    List<ShellWord> operands = arguments.stream().filter(word -> !Flag.isFlag(word)).toList();
    if (Programs.isPip(name) || WITH_SUBCOMMAND.contains(name)) {
      boolean wrapper = operands.stream().anyMatch(word -> word.text().equals("run"));
      return !wrapper
          && !arguments.isEmpty()
          && (isComplete(name, arguments.get(0)) || operands.size() > 1);
    }
    return WITH_OPERAND.contains(name) && !operands.isEmpty();
  }

  private static boolean isComplete(String name, ShellWord subcommand) {
    boolean packager = Programs.isPip(name) || WITH_SUBCOMMAND.contains(name);
    return packager && COMPLETE.contains(subcommand.text());
  }

  private static boolean isScriptOrPip(Invocation invocation) {
    if (!invocation.launchers().isEmpty()) {
      return false;
    }
    boolean pip = invocation.module().filter(word -> Programs.isPip(word.text())).isPresent();
    return (pip && invocation.scriptArguments().size() > 1)
        || invocation
            .script()
            .filter(file -> !WRAPPER.matcher(file.word().text()).matches())
            .isPresent();
  }
}
