// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.rule.Fact;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The address of the JSON Schema that editors check a file with: the value of {@code $schema}, or
 * else what a comment for the YAML language server says.
 */
final class SchemaAddress {
  private static final Fact<Optional<SchemaAddress>> FACT = Fact.of(SchemaAddress::of);
  private static final String MODELINE = "yaml-language-server:";
  private static final String IN_COMMENT = "$schema=";

  private final String text;
  private final UnaryOperator<Span> toSource;

  private SchemaAddress(String text, UnaryOperator<Span> toSource) {
    this.text = text;
    this.toSource = toSource;
  }

  /** Returns the address that a file names. */
  static Optional<SchemaAddress> of(RuleContext context) {
    return context.fact(FACT);
  }

  private static Optional<SchemaAddress> of(YamlDocument document) {
    return document
        .rootMapping()
        .flatMap(root -> root.find("$schema"))
        .flatMap(
            entry ->
                entry.value() instanceof YamlScalar scalar
                    ? Optional.of(of(scalar))
                    : Optional.empty())
        .or(() -> ofComments(document));
  }

  private static SchemaAddress of(YamlScalar scalar) {
    ScalarMap map = scalar.map();
    return new SchemaAddress(scalar.text(), map::toSource);
  }

  private static Optional<SchemaAddress> ofComments(YamlDocument document) {
    return document.comments().stream()
        .flatMap(comment -> ofComment(comment, document.source().text(comment.span())).stream())
        .findFirst();
  }

  private static Optional<SchemaAddress> ofComment(YamlComment comment, String text) {
    int start = text.indexOf(IN_COMMENT) + IN_COMMENT.length();
    if (!text.contains(MODELINE) || start < IN_COMMENT.length()) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    Span place = comment.span().part(start, end);
    return Optional.of(
        new SchemaAddress(
            text.substring(start, end), part -> place.part(part.start(), part.end())));
  }

  /** Returns the host; empty for a file. */
  String host() {
    return hostPart().of(text);
  }

  /** Returns the place of the host. */
  Span hostSpan() {
    return toSource.apply(hostPart());
  }

  private Span hostPart() {
    int scheme = text.indexOf("://");
    if (scheme < 0) {
      return Span.at(0);
    }
    int start = scheme + "://".length();
    int slash = text.indexOf('/', start);
    return new Span(start, slash < 0 ? text.length() : slash);
  }

  /** Returns what the schema is of: {@code commandJob}. */
  String name() {
    return namePart().of(text);
  }

  /** Returns the place of that. */
  Span nameSpan() {
    return toSource.apply(namePart());
  }

  private Span namePart() {
    int start = text.lastIndexOf('/') + 1;
    int dot = text.indexOf('.', start);
    return new Span(start, dot < 0 ? text.length() : dot);
  }
}
