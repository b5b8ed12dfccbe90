// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.SchemaViolation;
import java.util.Objects;
import java.util.Optional;

/**
 * A violation of the schema with its place in the text.
 *
 * @param kind the sort of mistake, which decides the rule that reports it
 * @param violation what the schema says
 * @param node the offending value as written; for a key that is unknown or missing, the mapping
 * @param entry the unknown key's entry; else the entry that the value stands under, absent for the
 *     root and for items of a list
 * @param discriminator the value that decided what is legal here, such as that of {@code type},
 *     where one is written
 */
public record SchemaFinding(
    Kind kind,
    SchemaViolation violation,
    YamlNode node,
    Optional<YamlEntry> entry,
    Optional<YamlNode> discriminator) {

  /** The sorts of mistakes that have a rule of their own. */
  public enum Kind {
    /** A key that is legal but for its case or its word separators: {@code instanceCount}. */
    KEY_CASE,
    /** A key that is not legal where it stands. */
    UNKNOWN_KEY,
    /** A key that is needed and not there. */
    MISSING_KEY,
    /** Nothing, where something is needed. */
    NULL_VALUE,
    /** A date, where text is needed. */
    DATE,
    /** A number or a boolean, where only text is legal. */
    NOT_TEXT,
    /** A value that is none of a fixed set. */
    NOT_IN_ENUM,
    /** Any other value of a wrong type or form. */
    WRONG_VALUE
  }

  public SchemaFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(violation, "violation");
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(discriminator, "discriminator");
  }

  /**
   * Returns the path of the offending value; for a key that is unknown or missing, of the mapping.
   */
  public InstancePath path() {
    return violation.path();
  }

  /**
   * Returns the unknown or missing key, or the key that the value stands under; empty text for
   * neither.
   */
  public String key() {
    return violation.property().or(() -> entry.map(YamlEntry::name)).orElse("");
  }

  /**
   * Returns the place of the key that the finding is about, or of the value where there is no key.
   * A missing key has none: it is shown at the key of its mapping, and at the first key of the file
   * where that is the root.
   */
  public Span keySpan() {
    return entry.map(found -> found.key().span()).orElseGet(() -> Places.head(node));
  }
}
