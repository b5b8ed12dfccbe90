// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.text.NearestName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what somebody may have meant whose command line picocli does not accept. */
final class UsageAdvice {
  /** What other tools call it. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("check", "amljob lint"),
          Map.entry("validate", "amljob lint"),
          Map.entry("fix", "amljob lint --fix"),
          Map.entry("format", "amljob fmt"),
          Map.entry("rule", "amljob explain"),
          Map.entry("create", "amljob submit"),
          Map.entry("init", "amljob config init"),
          Map.entry("version", "amljob --version"));

  /** The same for options. */
  private static final Map<String, String> OPTIONS_ELSEWHERE =
      Map.of("--exit-zero", "--fail-on never");

  private final Path folder;

  UsageAdvice(Path folder) {
    this.folder = folder;
  }

  /** Returns picocli's verdict in our words. */
  UsageException of(ParameterException refusal) {
    CommandLine command = refusal.getCommandLine();
    String help = "see `" + command.getCommandSpec().qualifiedName() + " --help`";
    if (refusal instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command, help);
    }
    if (refusal instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0), help);
    }
    if (refusal instanceof OverwrittenOptionException overwritten) {
      return new UsageException(nameOf(overwritten.getOverwritten()) + " is given twice", help);
    }
    return new UsageException(decapitalized(String.valueOf(refusal.getMessage())), help);
  }

  private UsageException unknown(String argument, CommandLine command, String help) {
    if (argument.startsWith("-")) {
      String name =
          argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
      List<String> names = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
      Optional<String> near =
          Optional.ofNullable(OPTIONS_ELSEWHERE.get(name))
              .filter(option -> names.contains(option.split(" ", -1)[0]))
              .or(() -> NearestName.of(name, names));
      return new UsageException("unknown option `" + name + "`", didYouMean(near).orElse(help));
    }
    if (command.getSubcommands().isEmpty()) {
      return tooMuch(argument, command, help);
    }
    Optional<String> near =
        Optional.ofNullable(ELSEWHERE.get(argument))
            .or(() -> NearestName.of(argument, command.getSubcommands().keySet()));
    if (near.isEmpty() && isPath(argument)) {
      near = Optional.of("amljob lint " + argument);
    }
    return new UsageException("unknown command `" + argument + "`", didYouMean(near).orElse(help));
  }

  private static UsageException missing(ArgSpec argument, String help) {
    if (argument instanceof OptionSpec option) {
      return new UsageException(option.longestName() + " is missing its value", help);
    }
    List<String> words = Completions.words(argument);
    return new UsageException(
        argument.paramLabel() + " is missing",
        words.isEmpty() ? help : "it is one of " + String.join(", ", words));
  }

  /** Returns what to tell of an argument behind all that a command takes. */
  private static UsageException tooMuch(String argument, CommandLine command, String help) {
    CommandSpec spec = command.getCommandSpec();
    String takes =
        spec.positionalParameters().stream()
            .map(one -> "one " + one.paramLabel())
            .collect(Collectors.joining(" and "));
    return new UsageException(
        "`"
            + argument
            + "` is too much: `"
            + spec.qualifiedName()
            + "` takes "
            + (takes.isEmpty() ? "options only" : takes),
        help);
  }

  private static Optional<String> didYouMean(Optional<String> near) {
    return near.map(name -> "did you mean `" + name + "`?");
  }

  private boolean isPath(String argument) {
    try {
      return argument.endsWith(".yml")
          || argument.endsWith(".yaml")
          || Files.exists(folder.resolve(argument));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String decapitalized(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
