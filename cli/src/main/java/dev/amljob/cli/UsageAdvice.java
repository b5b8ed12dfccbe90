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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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

  /** What other tools write before a file. */
  private static final Set<String> FILE_ELSEWHERE = Set.of("-f", "--file");

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
      return missing(missing.getMissing().get(0), command.getCommandSpec(), help);
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
      return new UsageException(
          "unknown option `" + name + "`", instead(name, command.getCommandSpec()).orElse(help));
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

  private Optional<String> instead(String option, CommandSpec command) {
    List<String> names = new ArrayList<>(command.optionsMap().keySet());
    if (FILE_ELSEWHERE.contains(option)) {
      return positionals(command)
          .filter(this::isPath)
          .findFirst()
          .map(file -> "a file needs no option: " + command.qualifiedName() + " " + file);
    }
    // Two letters are no slip of each other.
    boolean letter = option.length() == 2;
    names.removeIf(name -> letter ? !name.equalsIgnoreCase(option) : !name.startsWith("--"));
    return didYouMean(
        Optional.ofNullable(OPTIONS_ELSEWHERE.get(option))
            .filter(one -> names.contains(one.split(" ", -1)[0]))
            .or(() -> NearestName.of(option, names)));
  }

  private static Stream<String> positionals(CommandSpec command) {
    return command.positionalParameters().stream().flatMap(one -> one.stringValues().stream());
  }

  private static UsageException missing(ArgSpec argument, CommandSpec command, String help) {
    if (argument.isOption()) {
      return new UsageException(nameOf(argument) + " is missing its value", help);
    }
    for (ArgSpec given : command.positionalParameters()) {
      List<String> words = Completions.words(given);
      for (String word : given.stringValues()) {
        if (!words.isEmpty() && !words.contains(word)) {
          return Choices.noAction(command.name(), word, words);
        }
      }
    }
    List<String> words = Completions.words(argument);
    return new UsageException(
        nameOf(argument) + " is missing", words.isEmpty() ? help : Choices.oneOf(words));
  }

  /**
   * Refuses arguments without a character: nobody writes them, but a variable that is not set does.
   */
  static void refuseEmpty(ParseResult parsed) throws UsageException {
    for (ArgSpec argument : parsed.matchedArgs()) {
      boolean takesValue = argument.arity().max() > 0;
      if (takesValue && argument.stringValues().contains("")) {
        throw new UsageException(
            nameOf(argument) + " is empty",
            "is it from a variable that is not set?"
                + (nameOf(argument).equals("PATH") ? " `.` is this folder" : ""));
      }
    }
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
