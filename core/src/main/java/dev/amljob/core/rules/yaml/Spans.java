// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;

/** Narrow places that stand for something wide. */
final class Spans {
  private Spans() {}

  /** Returns the place of a mapping's first key, or of its brace where it has none. */
  static Span head(YamlMapping mapping) {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  /** Returns the key at the root of the file under which a place lies; an empty text for none. */
  static String rootKey(YamlDocument document, Span place) {
    return document
        .rootMapping()
        .flatMap(
            root ->
                root.entries().stream()
                    .filter(entry -> entry.span().covers(place))
                    .map(YamlEntry::name)
                    .findFirst())
        .orElse("");
  }

  /** Returns that part of a value that stands on its first line. */
  static Span firstLine(YamlNode node, SourceFile file) {
    Span span = node.span();
    int lineEnd = file.lines().line(file.lines().lineOf(span.start())).end();
    return new Span(span.start(), Math.max(span.start(), Math.min(span.end(), lineEnd)));
  }
}
