// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion of PowerShell: a table of the words that may follow each command and option, and
 * the block that looks them up. Where nothing fits, PowerShell itself completes paths.
 */
final class PowershellCompletion {
  private static final String LOOK_UP =
      """
      Register-ArgumentCompleter -Native -CommandName amljob, amljob.cmd -ScriptBlock {
        param($wordToComplete, $commandAst, $cursorPosition)
        $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() } |
          Select-Object -Skip 1 | Where-Object { $_ -ne $wordToComplete })
        $command = $words | Where-Object { $amljobWords.ContainsKey($_) } | Select-Object -First 1
        $last = $words | Select-Object -Last 1
        $key = "$command"
        if ($last -and $amljobWords.ContainsKey("$command $last")) { $key = "$command $last" }
        $amljobWords[$key] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
          [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
        }
      }
      """;

  private PowershellCompletion() {}

  static String of(CommandSpec command) {
    StringBuilder script =
        new StringBuilder("# PowerShell completion of amljob\n$script:amljobWords = @{\n");
    for (Completions one : Completions.of(command)) {
      List<String> words = new ArrayList<>(one.spec().subcommands().keySet());
      words.addAll(one.positionalWords());
      for (OptionSpec option : one.spec().options()) {
        words.add(option.longestName());
      }
      append(script, one.name(), words);
      for (OptionSpec option : one.spec().options()) {
        List<String> values = Completions.words(option);
        if (!values.isEmpty()) {
          append(script, one.name() + " " + option.longestName(), values);
        }
      }
    }
    return script.append("}\n").append(LOOK_UP).toString();
  }

  private static void append(StringBuilder script, String key, List<String> words) {
    script
        .append("  '")
        .append(key)
        .append("' = @('")
        .append(String.join("', '", words))
        .append("')\n");
  }
}
