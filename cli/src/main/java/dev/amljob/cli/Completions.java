// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What there is to complete in one command.
 *
 * @param name the subcommand; empty for the command itself
 * @param description what it does
 * @param spec the command as picocli knows it
 */
record Completions(String name, String description, CommandSpec spec) {

  /** Returns those of a command and of its subcommands, the command first. */
  static List<Completions> of(CommandSpec command) {
    List<Completions> all = new ArrayList<>();
    all.add(new Completions("", firstLine(command), command));
    for (CommandLine sub : command.subcommands().values()) {
      CommandSpec spec = sub.getCommandSpec();
      all.add(new Completions(spec.name(), firstLine(spec), spec));
    }
    return all;
  }

  private static String firstLine(CommandSpec spec) {
    String[] lines = spec.usageMessage().description();
    return lines.length == 0 ? "" : lines[0];
  }

  /** Returns what may stand in place of an argument; nothing where that is no list of words. */
  static List<String> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  /** Returns the words that may stand in place of a positional argument. */
  List<String> positionalWords() {
    return spec.positionalParameters().stream().flatMap(one -> words(one).stream()).toList();
  }

  /** Returns whether a positional argument is a path. */
  boolean takesPaths() {
    return spec.positionalParameters().stream()
        .map(PositionalParamSpec::paramLabel)
        .anyMatch(Completions::isPath);
  }

  /** Returns whether an argument is a path, or ends with one, by what help calls it. */
  static boolean isPath(String label) {
    return label.endsWith("PATH") || label.endsWith("FILE") || label.equals("PATTERN");
  }

  /** Returns the first sentence of a description, without its marks. */
  static String summary(ArgSpec argument) {
    String text = String.join(" ", argument.description()).replace("`", "");
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
