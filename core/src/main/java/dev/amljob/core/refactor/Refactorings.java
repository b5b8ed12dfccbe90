// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the other ways in which a part of a job can be written. */
public final class Refactorings {
  private Refactorings() {}

  /**
   * Returns what can be done at a place, each proven; nothing in a file that is no YAML, whose
   * meaning nobody knows.
   *
   * @param options how the file was linted
   * @param wanted the sorts that somebody asks for
   */
  public static List<Refactoring> at(
      LintResult result, LintOptions options, Span selected, Set<Refactoring.Kind> wanted) {
    boolean readable =
        result.document().faults().isEmpty()
            && result.classification().kind() == DocumentKind.COMMAND_JOB;
    if (!readable) {
      return List.of();
    }
    Place place = Place.of(result, selected);
    Proof proof = new Proof(result, options);
    return Stream.<Function<Place, List<Draft>>>of(
            ExtractInput::drafts, InlineInput::drafts, TextStyle::drafts, CollectionStyle::drafts)
        .flatMap(source -> source.apply(place).stream())
        .filter(draft -> wanted.contains(draft.kind()))
        .map(proof::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
