// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import java.util.ArrayList;
import java.util.List;

/** Each text that is one small edit away from a job. */
final class Mutants {
  private static final List<String> VALUES =
      List.of(
          "",
          " 1",
          " 1.5",
          " 1.0",
          " .nan",
          " -.inf",
          " true",
          " 'true'",
          " 2024-01-01",
          " null",
          " ~",
          " ''",
          " '12'",
          " ' 7 '",
          " '-3'",
          " x y",
          " [a, 1]",
          " {type: x}",
          " {}",
          " []",
          " azureml:a:1",
          " azureml:a",
          " azureml:a/b",
          " azureml://registries/r/e/e",
          " <<",
          " =",
          " MLTable",
          " Uri_File",
          " AmlToken",
          " user_Identity",
          " MANAGED",
          " Ssh",
          " !!binary aGk=",
          " !x y",
          " 'a\n\n  b'",
          " 1_000",
          " 0o7",
          " 1e3",
          " 123456789012345678901234567890");

  private Mutants() {}

  static List<String> of(String job) {
    List<String> lines = List.of(job.split("\n", -1));
    List<String> mutants = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      mutants.add(with(lines, i, ""));
      mutants.add(with(lines, i, line + "\n" + line));
      mutants.add(with(lines, i, "  " + line));
      mutants.add(with(lines, i, line.replaceFirst("^  ", "")));
      int colon = line.indexOf(':');
      if (colon > 0) {
        addEdits(mutants, lines, i, colon);
      }
    }
    return mutants;
  }

  private static void addEdits(List<String> mutants, List<String> lines, int i, int colon) {
    String line = lines.get(i);
    String key = line.substring(0, colon);
    String value = line.substring(colon + 1);
    for (String other : VALUES) {
      mutants.add(with(lines, i, key + ":" + other));
    }
    for (String other : List.of("x", "type", "path", "version", "name", "value", "log_dir", "1")) {
      mutants.add(with(lines, i, key.replaceFirst("\\S.*", other) + ":" + value));
      mutants.add(with(lines, i, line + "\n" + key.replaceFirst("\\S.*", other) + ": a"));
    }
    mutants.add(with(lines, i, key + ":" + value.toUpperCase(java.util.Locale.ROOT)));
    mutants.add(with(lines, i, key + "s:" + value));
  }

  private static String with(List<String> lines, int index, String line) {
    List<String> copy = new ArrayList<>(lines);
    copy.set(index, line);
    return String.join("\n", copy);
  }
}
