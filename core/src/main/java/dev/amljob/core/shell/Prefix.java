// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program that runs the program behind it: {@code env A=b}, {@code timeout 10}, {@code mpirun -n
 * 4}.
 *
 * @param subcommand the word that must follow, or an empty text
 * @param options what stands between
 * @param operands how many words it takes for itself
 * @param distributed whether it starts many processes
 */
record Prefix(String subcommand, OptionSyntax options, int operands, boolean distributed) {
  private static final Prefix PLAIN = of(0);
  private static final Prefix MPI =
      new Prefix(
          "",
          OptionSyntax.mostlyValued(
                  "--allow-run-as-root",
                  "-allow-run-as-root",
                  "--oversubscribe",
                  "-oversubscribe",
                  "--tag-output",
                  "-tag-output",
                  "--report-bindings",
                  "-report-bindings",
                  "--verbose",
                  "-v",
                  "-q",
                  "-l",
                  "-V",
                  "--bind-to-none",
                  "--nooversubscribe")
              .withPaired("--mca", "-mca", "--gmca", "-gmca", "-genv", "-env"),
          0,
          true);
  private static final Prefix HOROVOD =
      new Prefix(
          "",
          OptionSyntax.mostlyValued(
              "--gloo", "--mpi", "--jsrun", "--verbose", "--disable-cache", "--autotune", "-cb"),
          0,
          true);

  private static final Map<String, Prefix> BY_NAME =
      Map.ofEntries(
          Map.entry("builtin", PLAIN),
          Map.entry("catchsegv", PLAIN),
          Map.entry("command", PLAIN),
          Map.entry("conda", run("-n", "--name", "-p", "--prefix", "--cwd")),
          Map.entry("coproc", PLAIN),
          Map.entry("dumb-init", PLAIN),
          Map.entry("env", of(0, "-u", "--unset", "-C", "--chdir")),
          Map.entry("exec", of(0, "-a")),
          Map.entry("horovodrun", HOROVOD),
          Map.entry("ionice", of(0, "-c", "-n", "--class", "--classdata")),
          Map.entry("mamba", run("-n", "--name", "-p", "--prefix", "--cwd")),
          Map.entry("micromamba", run("-n", "--name", "-p", "--prefix", "--cwd", "-r")),
          Map.entry("mpiexec", MPI),
          Map.entry("mpiexec.hydra", MPI),
          Map.entry("mpirun", MPI),
          Map.entry("nice", of(0, "-n", "--adjustment")),
          Map.entry("nohup", PLAIN),
          Map.entry("numactl", of(0, "-i", "-m", "-N", "-C", "-p")),
          Map.entry("pipenv", run()),
          Map.entry("pixi", run("-e", "--environment", "--manifest-path")),
          Map.entry("poetry", run("-C", "--directory", "-P", "--project")),
          Map.entry("setsid", PLAIN),
          Map.entry("stdbuf", of(0, "-i", "-o", "-e", "--input", "--output", "--error")),
          Map.entry("sudo", of(0, "-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "--user")),
          Map.entry("taskset", of(1)),
          Map.entry("time", of(0, "-f", "-o", "--format", "--output")),
          Map.entry("timeout", of(1, "-k", "-s", "--kill-after", "--signal")),
          Map.entry("unbuffer", PLAIN),
          Map.entry("uv", run("--with", "--python", "-p", "--extra", "--group", "--env-file")),
          Map.entry("xvfb-run", of(0, "-n", "-s", "-e", "-f", "--server-num", "--server-args")));

  private static Prefix of(int operands, String... valued) {
    return new Prefix("", OptionSyntax.mostlyBare(valued), operands, false);
  }

  private static Prefix run(String... valued) {
    return new Prefix("run", OptionSyntax.mostlyBare(valued), 0, false);
  }

  /** Returns the prefix that a word is, if what follows fits. */
  static Optional<Prefix> at(List<ShellWord> words, int index) {
    return Optional.ofNullable(BY_NAME.get(Programs.name(words.get(index))))
        .filter(
            prefix ->
                prefix.subcommand.isEmpty()
                    || (index + 1 < words.size()
                        && words.get(index + 1).isBare(prefix.subcommand)));
  }

  /** Returns the index of the program behind it; past the end where there is none. */
  int skip(List<ShellWord> words, int index) {
    int at = options.skip(words, index + (subcommand.isEmpty() ? 1 : 2)) + operands;
    while (at < words.size() && Assignment.of(words.get(at)).isPresent()) {
      at++;
    }
    return at;
  }
}
