// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether the words of a line read as a command of their own: its first word names a program, and
 * what follows is what that program is given. The name alone is no evidence; {@code python} is a
 * package, too, and {@code bash} a value.
 */
final class OwnCommand {
  private static final Set<String> RUNNERS =
      Set.of("Rscript", "julia", "node", "torchrun", "deepspeed", "horovodrun", "mpirun", "perl");
  private static final Set<String> PACKAGERS =
      Set.of("pip", "pip3", "conda", "mamba", "apt", "apt-get", "git", "npm", "poetry", "uv", "az");
  private static final Set<String> SUBCOMMANDS =
      Set.of(
          "activate",
          "checkout",
          "clone",
          "config",
          "create",
          "env",
          "freeze",
          "info",
          "install",
          "list",
          "login",
          "ml",
          "pip",
          "pull",
          "run",
          "show",
          "submodule",
          "sync",
          "uninstall",
          "update",
          "upgrade");
  private static final Set<String> FILE_TOOLS =
      Set.of(
          "cat", "chmod", "cp", "curl", "find", "ln", "mkdir", "mv", "rm", "tar", "unzip", "wget");
  private static final Set<String> ALONE = Set.of("nvidia-smi", "printenv");
  private static final Pattern SCRIPT = Pattern.compile(".*\\.(py|sh|R|r|jl|js|pl)");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*", Pattern.DOTALL);

  private OwnCommand() {}

  /** Returns whether these words, one line of them, begin with such a command. */
  static boolean begins(List<ShellWord> line) {
    ShellWord first = line.get(0);
    if (first.isQuoted() || !first.isLiteral()) {
      return false;
    }
    String name = Programs.name(first);
    List<ShellWord> rest = line.subList(1, line.size());
    if (rest.isEmpty()) {
      return ALONE.contains(first.text());
    }
    return evidence(name).test(rest);
  }

  private static Predicate<List<ShellWord>> evidence(String name) {
    if (Programs.isPython(name)) {
      return rest -> isScript(rest) || isOneOf(rest, Set.of("-m", "-c", "-u"));
    }
    if (Programs.isShell(name)) {
      return rest -> isScript(rest) || isOneOf(rest, Set.of("-c", "-x", "-e", "-l", "-lc"));
    }
    if (PACKAGERS.contains(name)) {
      return rest -> isOneOf(rest, SUBCOMMANDS);
    }
    if (RUNNERS.contains(name)) {
      return rest -> isScript(rest) || Flag.isFlag(rest.get(0));
    }
    if (FILE_TOOLS.contains(name)) {
      return rest -> Flag.isFlag(rest.get(0)) || isPath(rest.get(0));
    }
    return switch (name) {
      case "source", "." -> rest -> rest.size() == 1 && isPath(rest.get(0));
      case "cd" -> rest -> rest.size() == 1 && !Flag.isFlag(rest.get(0));
      case "export" -> rest -> ASSIGNMENT.matcher(rest.get(0).text()).matches();
      case "accelerate" -> rest -> isOneOf(rest, Set.of("launch"));
      case "papermill" -> rest -> rest.get(0).text().endsWith(".ipynb");
      case "echo" -> rest -> rest.get(0).isQuoted() || !rest.get(0).isLiteral();
      default -> rest -> false;
    };
  }

  private static boolean isScript(List<ShellWord> rest) {
    return SCRIPT.matcher(rest.get(0).text()).matches();
  }

  private static boolean isOneOf(List<ShellWord> rest, Set<String> words) {
    return words.contains(rest.get(0).text());
  }

  private static boolean isPath(ShellWord word) {
    return word.text().indexOf('/') >= 0 || !word.isLiteral();
  }
}
