// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command runs, once prefixes, launchers and interpreters are looked through: in {@code env
 * A=b mpirun -n 4 python -u train.py --epochs 3}, the script {@code train.py}.
 */
public final class Invocation {
  /** What was found of a command. */
  record Parts(
      SimpleCommand command,
      ShellWord program,
      List<ShellWord> arguments,
      List<ShellWord> scriptArguments,
      List<Launcher> launchers,
      List<FileUse> files,
      @Nullable ShellWord module,
      @Nullable ShellWord nested) {
    Parts {
      arguments = List.copyOf(arguments);
      scriptArguments = List.copyOf(scriptArguments);
      launchers = List.copyOf(launchers);
      files = List.copyOf(files);
    }
  }

  private final Parts parts;

  Invocation(Parts parts) {
    this.parts = parts;
  }

  /** Returns what a command runs; empty if it has no words. */
  public static Optional<Invocation> of(SimpleCommand command) {
    return command.words().isEmpty()
        ? Optional.empty()
        : Optional.of(new InvocationReader(command).read());
  }

  /** Returns the command. */
  public SimpleCommand command() {
    return parts.command();
  }

  /** Returns the program behind all prefixes: {@code python}. */
  public ShellWord program() {
    return parts.program();
  }

  /** Returns the name of the program without its folder; empty if it is not literal. */
  public String name() {
    return Programs.name(parts.program());
  }

  /** Returns everything behind the program. */
  public List<ShellWord> arguments() {
    return parts.arguments();
  }

  /** Returns the launchers of many processes, the outermost first. */
  public List<Launcher> launchers() {
    return parts.launchers();
  }

  /** Returns the files that must be there, in order. */
  public List<FileUse> files() {
    return parts.files();
  }

  /** Returns the script that is run. */
  public Optional<FileUse> script() {
    return parts.files().stream().filter(file -> file.role() == FileUse.Role.SCRIPT).findFirst();
  }

  /** Returns the Python module that is run, as by {@code python -m}, unless it is a launcher. */
  public Optional<ShellWord> module() {
    return Optional.ofNullable(parts.module());
  }

  /** Returns what the script or module gets; without one, all arguments of the program. */
  public List<ShellWord> scriptArguments() {
    return parts.scriptArguments();
  }

  /** Returns the flags among {@link #scriptArguments()}. */
  public List<Flag> flags() {
    return Flag.in(parts.scriptArguments());
  }

  /** Returns the script that is given to a shell as text: {@code sh -c '...'}. */
  public Optional<ShellScript> nested() {
    return Optional.ofNullable(parts.nested())
        .map(word -> ShellScript.of(word, parts.command().directory()));
  }
}
