// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.schemacheck.SchemaFinding.Kind;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.schema.SchemaViolation;
import java.util.stream.Collectors;

/** Reports a value of a type or form that does not fit its key, naming what would. */
final class TypeMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "type-mismatch",
              Category.SCHEMA,
              Severity.ERROR,
              "a value is of a type or form that does not fit its key")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(Kind.WRONG_VALUE).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    Finding finding = context.report(found.node(), message(found));
    Wording.noteBranch(found, finding);
    finding.asConsequence();
  }

  private static String message(SchemaFinding found) {
    String expected = expected(found);
    boolean otherNumberFits = expected.contains("number") && !expected.contains("whole number");
    if (otherNumberFits
        && found.node().resolved() instanceof YamlScalar scalar
        && scalar.value().orElse("") instanceof Double number
        && !Double.isFinite(number)) {
      return subject(found)
          + " takes no infinity and no NaN; quote "
          + Excerpt.code(scalar.text())
          + " to send that text";
    }
    return subject(found) + " must be " + expected + ", not " + actual(found);
  }

  private static String subject(SchemaFinding found) {
    return found.key().isEmpty() ? "this" : Excerpt.code(found.key()) + Wording.ofBranch(found);
  }

  private static String expected(SchemaFinding found) {
    SchemaViolation violation = found.violation();
    return violation
        .expects()
        .orElseGet(
            () ->
                violation.expectedTypes().stream()
                    .map(Wording::type)
                    .distinct()
                    .collect(Collectors.joining(" or ")));
  }

  private static String actual(SchemaFinding found) {
    if (!(found.node().resolved() instanceof YamlScalar scalar)) {
      return found.node().kindName();
    }
    String kind =
        switch (scalar.type()) {
          case BOOLEAN -> "the boolean ";
          case INTEGER, FLOAT -> "the number ";
          case TIMESTAMP -> "the date ";
          case BINARY -> "the binary data ";
          case NULL, STRING, MERGE, UNLOADABLE -> "";
        };
    return kind + Excerpt.code(scalar.text());
  }
}
