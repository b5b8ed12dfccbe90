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
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
          Map.entry("version", "amljob --version"),
          Map.entry("help", "amljob --help"));

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
      return new UsageException(
          nameOf(missing.getMissing().get(0)) + " is missing its value", help);
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
      return new UsageException(
          "unknown option `" + name + "`", didYouMean(NearestName.of(name, names)).orElse(help));
    }
    Optional<String> near =
        Optional.ofNullable(ELSEWHERE.get(argument))
            .or(() -> NearestName.of(argument, command.getSubcommands().keySet()));
    if (near.isEmpty() && isPath(argument)) {
      near = Optional.of("amljob lint " + argument);
    }
    return new UsageException("unknown command `" + argument + "`", didYouMean(near).orElse(help));
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
