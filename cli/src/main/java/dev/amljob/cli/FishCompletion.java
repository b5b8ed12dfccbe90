// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion of fish: a {@code complete} line for each subcommand, option and word.
 *
 * <pre>
 * complete -c amljob -n __fish_use_subcommand -f -a lint -d 'Reports mistakes in command jobs ...'
 * complete -c amljob -n '__fish_seen_subcommand_from lint' -l fail-on -x -a 'error warning' -d ...
 * </pre>
 */
final class FishCompletion {
  private FishCompletion() {}

  static String of(CommandSpec command) {
    StringBuilder script =
        new StringBuilder("# fish completion of amljob\ncomplete -c amljob -f\n");
    for (Completions one : Completions.of(command)) {
      String when =
          one.name().isEmpty()
              ? "__fish_use_subcommand"
              : "__fish_seen_subcommand_from " + one.name();
      if (!one.name().isEmpty()) {
        script
            .append("complete -c amljob -n __fish_use_subcommand -a ")
            .append(one.name())
            .append(described(one.description()));
      }
      String start = "complete -c amljob -n " + quoted(when);
      one.spec().options().forEach(option -> append(script, start, option));
      if (!one.positionalWords().isEmpty()) {
        script.append(start).append(" -a ").append(quoted(one.positionalWords())).append('\n');
      }
      if (one.takesPaths()) {
        script.append(start).append(" -F\n");
      }
    }
    return script.toString();
  }

  private static void append(StringBuilder script, String start, OptionSpec option) {
    script.append(start);
    for (String name : option.names()) {
      script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      List<String> words = Completions.words(option);
      script.append(
          !words.isEmpty()
              ? " -x -a " + quoted(words)
              : Completions.isPath(option.paramLabel()) ? " -r -F" : " -x");
    }
    script.append(described(Completions.summary(option)));
  }

  private static String described(String text) {
    return " -d " + quoted(text) + "\n";
  }

  private static String quoted(List<String> words) {
    return quoted(String.join(" ", words));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
