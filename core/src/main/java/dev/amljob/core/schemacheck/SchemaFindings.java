// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.schema.PropertyDocs;
import dev.amljob.schema.SchemaCatalog;
import dev.amljob.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The schema's verdict on a document, sorted by the rule whose business each violation is. */
public final class SchemaFindings {
  private static final SchemaFindings NONE =
      new SchemaFindings(SchemaCatalog::commandJobDocs, List.of(), true);
  private static final SchemaFindings TOO_LARGE =
      new SchemaFindings(SchemaCatalog::commandJobDocs, List.of(), false);

  // Asked for only where there is something to explain.
  private final Supplier<PropertyDocs> docs;
  private final List<SchemaFinding> findings;
  private final boolean complete;
  private final IdentityHashMap<YamlNode, List<String>> unknownKeys = new IdentityHashMap<>();
  // Without those that are right but for their case.
  private final Set<Span> strangeKeys;

  private SchemaFindings(
      Supplier<PropertyDocs> docs, List<SchemaFinding> findings, boolean complete) {
    this.docs = docs;
    this.findings = List.copyOf(findings);
    this.complete = complete;
    this.strangeKeys =
        of(SchemaFinding.Kind.UNKNOWN_KEY).stream()
            .map(SchemaFinding::keySpan)
            .collect(Collectors.toSet());
    for (SchemaFinding finding : findings) {
      if (finding.violation().keyword() == SchemaViolation.Keyword.UNKNOWN_KEY) {
        unknownKeys
            .computeIfAbsent(finding.node().resolved(), node -> new ArrayList<>())
            .add(finding.key());
      }
    }
  }

  static SchemaFindings of(Supplier<PropertyDocs> docs, List<SchemaFinding> findings) {
    return new SchemaFindings(docs, findings, true);
  }

  /**
   * Returns the verdict on a document whose aliases unfold to more values than anybody will load.
   */
  static SchemaFindings tooLarge() {
    return TOO_LARGE;
  }

  /** Returns the verdict of a schema that has nothing against a document. */
  public static SchemaFindings none() {
    return NONE;
  }

  /** Returns the findings of one sort, in the order of the document's paths. */
  public List<SchemaFinding> of(SchemaFinding.Kind kind) {
    // Many rules ask, and most files have none.
    return findings.isEmpty()
        ? findings
        : findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /**
   * Returns the place of the unknown keys right below a key without a value. They are its own, most
   * likely, and have lost their indentation.
   */
  public Optional<Span> unindentedBelow(YamlMapping parent, YamlEntry empty) {
    if (parent.isFlow() || !(empty.value() instanceof YamlScalar scalar) || !scalar.isNull()) {
      return Optional.empty();
    }
    List<YamlEntry> below =
        parent.entries().stream()
            .dropWhile(entry -> !entry.key().span().equals(empty.key().span()))
            .skip(1)
            .takeWhile(entry -> strangeKeys.contains(entry.key().span()))
            .toList();
    return below.isEmpty()
        ? Optional.empty()
        : Optional.of(below.get(0).span().to(below.get(below.size() - 1).span()));
  }

  /** Returns the keys of a mapping that are not legal there. */
  public List<String> unknownKeys(YamlMapping mapping) {
    return List.copyOf(unknownKeys.getOrDefault(mapping, List.of()));
  }

  /** Returns the documentation of the schema that judged. */
  public PropertyDocs docs() {
    return docs.get();
  }

  /** Returns all findings. */
  public List<SchemaFinding> all() {
    return findings;
  }

  /** Returns whether the schema saw the document; false where its aliases unfold to too much. */
  public boolean isComplete() {
    return complete;
  }
}
