// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command runs, once prefixes, launchers and interpreters are looked through: in {@code env
 * A=b mpirun -n 4 python -u train.py --epochs 3}, the script {@code train.py}.
 */
public final class Invocation {
  private final SimpleCommand command;
  private final ShellWord program;
  private final List<ShellWord> arguments;
  private final List<ShellWord> scriptArguments;
  private final List<Launcher> launchers;
  private final List<FileUse> files;
  private final @Nullable ShellWord module;
  private final @Nullable ShellWord nested;

  Invocation(
      SimpleCommand command,
      ShellWord program,
      List<ShellWord> arguments,
      List<ShellWord> scriptArguments,
      List<Launcher> launchers,
      List<FileUse> files,
      Optional<ShellWord> module,
      Optional<ShellWord> nested) {
    this.command = Objects.requireNonNull(command, "command");
    this.program = Objects.requireNonNull(program, "program");
    this.arguments = List.copyOf(arguments);
    this.scriptArguments = List.copyOf(scriptArguments);
    this.launchers = List.copyOf(launchers);
    this.files = List.copyOf(files);
    this.module = module.orElse(null);
    this.nested = nested.orElse(null);
  }

  /** Returns what a command runs; empty if it has no words. */
  public static Optional<Invocation> of(SimpleCommand command) {
    return command.words().isEmpty()
        ? Optional.empty()
        : Optional.of(new InvocationReader(command).read());
  }

  /** Returns the command. */
  public SimpleCommand command() {
    return command;
  }

  /** Returns the program behind all prefixes: {@code python}. */
  public ShellWord program() {
    return program;
  }

  /** Returns the name of the program without its folder; empty if it is not literal. */
  public String name() {
    return Programs.name(program);
  }

  /** Returns everything behind the program. */
  public List<ShellWord> arguments() {
    return arguments;
  }

  /** Returns the launchers of many processes, the outermost first. */
  public List<Launcher> launchers() {
    return launchers;
  }

  /** Returns the files that must be there, in order. */
  public List<FileUse> files() {
    return files;
  }

  /** Returns the script that is run. */
  public Optional<FileUse> script() {
    return files.stream().filter(file -> file.role() == FileUse.Role.SCRIPT).findFirst();
  }

  /** Returns the Python module that is run, as by {@code python -m}, unless it is a launcher. */
  public Optional<ShellWord> module() {
    return Optional.ofNullable(module);
  }

  /** Returns what the script or module gets; without one, all arguments of the program. */
  public List<ShellWord> scriptArguments() {
    return scriptArguments;
  }

  /** Returns the flags among {@link #scriptArguments()}. */
  public List<Flag> flags() {
    return Flag.in(scriptArguments);
  }

  /** Returns the script that is given to a shell as text: {@code sh -c '...'}. */
  public Optional<ShellScript> nested() {
    return Optional.ofNullable(nested).map(word -> ShellScript.of(word, command.directory()));
  }
}
