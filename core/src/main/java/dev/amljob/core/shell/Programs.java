// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Programs that take a file to run, by name. */
final class Programs {
  private static final Pattern PYTHON = Pattern.compile("(python|pypy)[0-9.]*");
  private static final Pattern PIP = Pattern.compile("pip[0-9.]*");
  private static final Set<String> SHELLS = Set.of("bash", "sh", "dash", "zsh", "ksh");

  /** Interpreters with few options, and which of them take a value. */
  private static final Map<String, OptionSyntax> INTERPRETERS =
      Map.of(
          ".", OptionSyntax.mostlyBare(),
          "julia", OptionSyntax.mostlyBare("-t", "-p", "-J", "-C", "-L", "--threads", "--project"),
          "node", OptionSyntax.mostlyBare("-r", "--require", "--import"),
          "perl", OptionSyntax.mostlyBare("-I"),
          "Rscript", OptionSyntax.mostlyBare(),
          "ruby", OptionSyntax.mostlyBare("-r", "-I"),
          "source", OptionSyntax.mostlyBare());

  /** Launchers that take a Python script, by program or by module. */
  private static final Map<String, OptionSyntax> LAUNCHERS =
      Map.of(
          "torchrun", torch(),
          "torch.distributed.launch", torch(),
          "torch.distributed.run", torch(),
          "deepspeed", deepspeed(),
          "deepspeed.launcher.runner", deepspeed(),
          "accelerate", accelerate(),
          "accelerate.commands.launch", accelerate());

  private Programs() {}

  private static OptionSyntax torch() {
    return OptionSyntax.mostlyValued(
        "--standalone",
        "--no_python",
        "--no-python",
        "--run_path",
        "--run-path",
        "--use_env",
        "--use-env",
        "--virtual-local-rank",
        "--module",
        "-m");
  }

  private static OptionSyntax deepspeed() {
    return OptionSyntax.mostlyValued(
        "--no_python",
        "--no_local_rank",
        "--no_ssh",
        "--no_ssh_check",
        "--force_multi",
        "--save_pid",
        "--elastic_training",
        "--bind_cores_to_rank",
        "--module");
  }

  private static OptionSyntax accelerate() {
    return OptionSyntax.mostlyValued(
        "--cpu",
        "--multi_gpu",
        "--tpu",
        "--tpu_use_cluster",
        "--tpu_use_sudo",
        "--use_xpu",
        "--use_deepspeed",
        "--use_fsdp",
        "--use_megatron_lm",
        "--use_parallelism_config",
        "--same_network",
        "--debug",
        "--quiet",
        "-q",
        "--no_python",
        "--module",
        "-m");
  }

  /** Returns the name of a program without its folder; empty if it is not known. */
  static String name(ShellWord word) {
    String text = word.literal().orElse("");
    return text.substring(text.lastIndexOf('/') + 1);
  }

  static boolean isPython(String name) {
    return PYTHON.matcher(name).matches();
  }

  static boolean isPip(String name) {
    return PIP.matcher(name).matches();
  }

  static boolean isShell(String name) {
    return SHELLS.contains(name);
  }

  static Optional<OptionSyntax> interpreter(String name) {
    return Optional.ofNullable(INTERPRETERS.get(name));
  }

  static Optional<OptionSyntax> launcher(String name) {
    return Optional.ofNullable(LAUNCHERS.get(name));
  }
}
