// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much was found.
 *
 * @param files number of files looked at
 * @param errors number of errors
 * @param warnings number of warnings
 * @param infos number of infos
 * @param hints number of hints
 * @param fixable how many of all these {@code --fix} mends
 * @param known number of findings that are left out because they are in the baseline
 */
record Counts(int files, int errors, int warnings, int infos, int hints, int fixable, int known) {
  static Counts of(List<FileReport> files) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    int fixable = 0;
    int known = 0;
    for (FileReport file : files) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        counts.merge(diagnostic.severity(), 1, Integer::sum);
        fixable += FixOption.isSafe(diagnostic, file) ? 1 : 0;
      }
      for (SuppressedDiagnostic one : file.suppressed()) {
        known += one.source() == SuppressedDiagnostic.Source.BASELINE ? 1 : 0;
      }
    }
    return new Counts(
        files.size(),
        counts.getOrDefault(Severity.ERROR, 0),
        counts.getOrDefault(Severity.WARNING, 0),
        counts.getOrDefault(Severity.INFO, 0),
        counts.getOrDefault(Severity.HINT, 0),
        fixable,
        known);
  }

  int findings() {
    return errors + warnings + infos + hints;
  }

  /**
   * Returns the counts as people read them: {@code 3 files: 2 errors (1 fixable with --fix)}, or
   * {@code 3 files, no new problems (2 in the baseline)}.
   */
  String inWords() {
    StringBuilder words = new StringBuilder(many(files, "file"));
    if (findings() == 0) {
      words.append(known > 0 ? ", no new problems" : ", no problems");
      return words.append(inBrackets()).toString();
    }
    String separator = ": ";
    int[] counts = {errors, warnings, infos, hints};
    String[] names = {"error", "warning", "info", "hint"};
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        words.append(separator).append(many(counts[i], names[i]));
        separator = ", ";
      }
    }
    return words.append(inBrackets()).toString();
  }

  private String inBrackets() {
    List<String> parts = new ArrayList<>();
    if (fixable > 0) {
      parts.add(fixable + " fixable with --fix");
    }
    if (known > 0) {
      parts.add(known + (findings() > 0 ? " more" : "") + " in the baseline");
    }
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private static String many(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
