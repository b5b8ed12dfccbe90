// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amljob.core.schemacheck.SchemaFinding.Kind;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDocs;
import dev.amljob.schema.SchemaCatalog;
import dev.amljob.schema.SchemaValidator;
import dev.amljob.schema.SchemaViolation;
import dev.amljob.schema.SchemaViolation.Branch;
import dev.amljob.schema.SchemaViolation.Keyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Asks the schema about a document, finds the places of what it says, and sorts that by the mistake
 * behind it.
 */
public final class SchemaChecker {
  private final YamlDocument document;
  private final List<SchemaFinding> findings = new ArrayList<>();

  private SchemaChecker(YamlDocument document) {
    this.document = document;
  }

  /** Returns what the schema of command jobs has against a document. */
  public static SchemaFindings checkJob(YamlDocument document) {
    Optional<YamlMapping> root = document.rootMapping();
    return root.isEmpty() || SchemaAcceptor.accepts(SchemaShape.job(), root.get())
        ? SchemaFindings.none()
        : new SchemaChecker(document)
            .check(root.get(), SchemaCatalog.commandJob(), SchemaCatalog::commandJobDocs);
  }

  /** Returns what the schema of environment files has against a document. */
  public static SchemaFindings checkEnvironment(YamlDocument document) {
    Optional<YamlMapping> root = document.rootMapping();
    return root.isEmpty() || SchemaAcceptor.accepts(SchemaShape.environment(), root.get())
        ? SchemaFindings.none()
        : new SchemaChecker(document)
            .check(root.get(), SchemaCatalog.environment(), SchemaCatalog::environmentDocs);
  }

  private SchemaFindings check(
      YamlMapping root, SchemaValidator validator, Supplier<PropertyDocs> docs) {
    Optional<JsonNode> json = JsonTree.of(root);
    if (json.isEmpty()) {
      return SchemaFindings.tooLarge();
    }
    List<SchemaViolation> violations = validator.validate(json.get());
    Set<InstancePath> misspelt = new HashSet<>();
    for (SchemaViolation violation : violations) {
      if (violation.keyword() == Keyword.UNKNOWN_KEY) {
        misspelt.add(violation.path());
      }
    }
    for (SchemaViolation violation : violations) {
      if (!isConsequence(violation, misspelt)) {
        findings.add(located(root, violation));
      }
    }
    return SchemaFindings.of(docs, findings);
  }

  /**
   * A key that seems missing is likely the unknown one beside it, or stands where the text is
   * broken.
   */
  private boolean isConsequence(SchemaViolation violation, Set<InstancePath> misspelt) {
    return violation.keyword() == Keyword.MISSING_KEY
        && (misspelt.contains(violation.path()) || !document.faults().isEmpty());
  }

  private static SchemaFinding located(YamlMapping root, SchemaViolation violation) {
    Places.Place place = Places.find(root, violation.path());
    Optional<YamlNode> discriminator =
        violation
            .branch()
            .filter(Branch::written)
            .map(branch -> Places.find(root, branch.discriminator()).node());
    return new SchemaFinding(
        kind(violation, place.node()),
        violation,
        place.node(),
        entry(violation, place),
        discriminator);
  }

  private static Optional<YamlEntry> entry(SchemaViolation violation, Places.Place place) {
    return violation.keyword() == Keyword.UNKNOWN_KEY
            && place.node().resolved() instanceof YamlMapping mapping
        ? mapping.find(violation.property().orElse(""))
        : place.entry();
  }

  private static Kind kind(SchemaViolation violation, YamlNode node) {
    return switch (violation.keyword()) {
      case UNKNOWN_KEY ->
          isRespelling(violation.property().orElse(""), violation.allowed())
              ? Kind.KEY_CASE
              : Kind.UNKNOWN_KEY;
      case MISSING_KEY -> Kind.MISSING_KEY;
      case NULL_VALUE -> Kind.NULL_VALUE;
      case NOT_IN_ENUM -> Kind.NOT_IN_ENUM;
      case WRONG_TYPE -> wrongType(violation, node);
      case NOT_FINITE, PATTERN, TOO_SHORT, TOO_LONG -> Kind.WRONG_VALUE;
    };
  }

  private static Kind wrongType(SchemaViolation violation, YamlNode node) {
    if (!anyTextFits(violation) || !(node.resolved() instanceof YamlScalar scalar)) {
      return Kind.WRONG_VALUE;
    }
    return switch (scalar.type()) {
      case TIMESTAMP -> Kind.DATE;
      case BOOLEAN, INTEGER, FLOAT -> Kind.NOT_TEXT;
      case NULL, STRING, BINARY, MERGE, UNLOADABLE -> Kind.WRONG_VALUE;
    };
  }

  /** Returns whether quotes help: only where any text is legal, with or without other literals. */
  private static boolean anyTextFits(SchemaViolation violation) {
    List<String> types = violation.expectedTypes();
    boolean onlyText = violation.allowed().isEmpty() && violation.expects().isEmpty();
    boolean anyLiteral = types.contains("number") && types.contains("boolean");
    return types.contains("string") && (onlyText || anyLiteral);
  }

  /** Returns whether a key is a legal one but for case and word separators. */
  private static boolean isRespelling(String key, List<String> allowed) {
    return allowed.stream().anyMatch(legal -> squeezed(legal).equals(squeezed(key)));
  }

  private static String squeezed(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }
}
