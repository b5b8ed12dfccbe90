// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was found in one file, by however many results speak of it.
 *
 * @param result the first result, which knows the file
 * @param linted whether its fixes can be asked for: not where it is only named by a job, or where
 *     the command is one that mends nothing
 * @param diagnostics the findings of all results, each once, in the order of the text
 */
record FileReport(
    LintResult result,
    boolean linted,
    List<Diagnostic> diagnostics,
    List<SuppressedDiagnostic> suppressed) {
  FileReport {
    Objects.requireNonNull(result, "result");
    diagnostics = List.copyOf(diagnostics);
    suppressed = List.copyOf(suppressed);
  }

  static FileReport of(LintResult result, boolean linted) {
    return new FileReport(result, linted, result.diagnostics(), result.suppressed());
  }

  SourceFile file() {
    return result.file();
  }

  /** Returns whether an option mends what has a fix; a file that is not UTF-8 is left alone. */
  boolean isMendable() {
    return linted && file().encodingFault().isEmpty();
  }

  /** Returns this report with the findings of another result for the same file. */
  FileReport with(LintResult other) {
    List<Diagnostic> merged = new ArrayList<>(diagnostics);
    for (Diagnostic next : other.diagnostics()) {
      int same = indexOfSame(merged, next);
      if (same < 0) {
        merged.add(next);
      } else {
        merged.set(same, joined(merged.get(same), next));
      }
    }
    merged.sort(null);
    return new FileReport(result, linted, merged, mergedSuppressed(other));
  }

  private List<SuppressedDiagnostic> mergedSuppressed(LintResult other) {
    List<SuppressedDiagnostic> merged = new ArrayList<>(suppressed);
    for (SuppressedDiagnostic next : other.suppressed()) {
      List<Diagnostic> known = merged.stream().map(SuppressedDiagnostic::diagnostic).toList();
      if (indexOfSame(known, next.diagnostic()) < 0) {
        merged.add(next);
      }
    }
    return merged;
  }

  private static int indexOfSame(List<Diagnostic> diagnostics, Diagnostic wanted) {
    for (int i = 0; i < diagnostics.size(); i++) {
      Diagnostic candidate = diagnostics.get(i);
      if (candidate.rule().equals(wanted.rule())
          && candidate.span().equals(wanted.span())
          && candidate.message().equals(wanted.message())) {
        return i;
      }
    }
    return -1;
  }

  /** Two jobs that name one file each add the place where they do. */
  private static Diagnostic joined(Diagnostic first, Diagnostic second) {
    List<RelatedLocation> related = new ArrayList<>(first.related());
    second.related().stream().filter(place -> !related.contains(place)).forEach(related::add);
    return new Diagnostic(
        first.rule(),
        first.severity().atLeast(second.severity()) ? first.severity() : second.severity(),
        first.span(),
        first.message(),
        related,
        first.fixes());
  }
}
