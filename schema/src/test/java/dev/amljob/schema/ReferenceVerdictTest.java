// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.schema.RecordedCases.Case;
import dev.amljob.schema.RecordedCases.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds our verdict to the one of the reference implementation, case by case. */
final class ReferenceVerdictTest {

  /** Cases in which we differ on purpose, as they are recorded, with the reason above each. */
  private static final Set<String> DELIBERATE =
      Set.of(
          // Taken for no conda file at all, as Python finds them empty. Nobody means that.
          "[[\"environment\"],{\"conda_file\":0},1]",
          "[[\"file:\"],{\"conda_file\":0},1]",
          "[[\"environment\"],{\"conda_file\":false},1]",
          "[[\"file:\"],{\"conda_file\":false},1]",
          "[[\"environment\"],{\"conda_file\":[]},1]",
          "[[\"file:\"],{\"conda_file\":[]},1]");

  @Test
  void agreesWithTheReferenceOnEveryCase() {
    List<String> differences = new ArrayList<>();
    List<Case> cases = RecordedCases.all();
    for (Case each : cases) {
      SchemaValidator validator =
          each.environment() ? SchemaCatalog.environment() : SchemaCatalog.commandJob();
      List<SchemaViolation> violations = validator.validate(each.job());
      boolean refused = each.verdict() == Verdict.REFUSED;
      if (refused == violations.isEmpty() && !DELIBERATE.contains(each.text())) {
        differences.add(each.text() + " -> " + violations);
      }
    }
    assertThat(cases).hasSizeGreaterThan(4000);
    assertThat(differences).isEmpty();
  }

  @Test
  void namesTheVersionThatTheCasesWereRecordedWith() {
    assertThat(SchemaCatalog.bundled().comparedWith()).isEqualTo(RecordedCases.reference());
  }
}
