// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.job.Located;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.ShellScript;
import java.util.List;
import java.util.stream.Stream;

/** What the command of a job starts through a launcher of many processes. */
final class CommandLaunchers {
  /** Without one of these, a command is not worth reading. */
  private static final List<String> NAMES =
      List.of("torch", "deepspeed", "accelerate", "mpirun", "mpiexec", "horovodrun");

  private CommandLaunchers() {}

  static Stream<Invocation> of(Located<String> command) {
    if (NAMES.stream().noneMatch(command.value()::contains)) {
      return Stream.empty();
    }
    return ShellScript.of(command.value()).allCommands().stream()
        .flatMap(one -> Invocation.of(one).stream())
        .filter(one -> !one.launchers().isEmpty());
  }
}
