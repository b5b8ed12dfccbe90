// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mistake in a document, found by its schema and not yet located in any text.
 *
 * @param path the offending value; for a key that is unknown or missing, the mapping
 * @param keyword what is wrong
 * @param property the key that is unknown or missing, else nothing
 * @param allowed the values of the enum, or for an unknown key the keys that are legal in its place
 * @param expectedTypes the JSON types that are legal here, else empty
 * @param expects a noun phrase for what belongs here, where the schema has one
 * @param branch the discriminator that decided against the value or key, if one did
 */
public record SchemaViolation(
    InstancePath path,
    Keyword keyword,
    Optional<String> property,
    List<String> allowed,
    List<String> expectedTypes,
    Optional<String> expects,
    Optional<Branch> branch) {

  /** What is wrong with a value. */
  public enum Keyword {
    /** The mapping has a key that is not legal in it. */
    UNKNOWN_KEY,
    /** The mapping lacks a key that it needs. */
    MISSING_KEY,
    /** The value is null where null is not legal. */
    NULL_VALUE,
    /** The value has another type than the legal ones. */
    WRONG_TYPE,
    /** The value is an infinity or not a number, where a finite number is legal. */
    NOT_FINITE,
    /** The text is none of the legal ones. */
    NOT_IN_ENUM,
    /** The text does not have the form that is needed. */
    PATTERN,
    /** The text is too short. */
    TOO_SHORT,
    /** The text is too long. */
    TOO_LONG
  }

  /**
   * The discriminator in effect where a violation was found. Given only where another value of it
   * would have made a difference, so that a message may name it as the reason.
   *
   * @param discriminator the path of the discriminating value, whether it is written or not
   * @param value the value, as written or by default
   * @param written whether it stands in the document
   */
  public record Branch(InstancePath discriminator, String value, boolean written) {
    /** Refuses missing parts. */
    public Branch {
      Objects.requireNonNull(discriminator, "discriminator");
      Objects.requireNonNull(value, "value");
    }
  }

  /** Refuses missing parts and keeps copies of the lists. */
  public SchemaViolation {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(keyword, "keyword");
    Objects.requireNonNull(property, "property");
    allowed = List.copyOf(allowed);
    expectedTypes = List.copyOf(expectedTypes);
    Objects.requireNonNull(expects, "expects");
    Objects.requireNonNull(branch, "branch");
  }
}
