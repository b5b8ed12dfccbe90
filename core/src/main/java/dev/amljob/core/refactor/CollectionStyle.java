// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a mapping or a list in braces line by line, or one that stands in lines in braces. */
final class CollectionStyle {
  private final Place place;

  private CollectionStyle(Place place) {
    this.place = place;
  }

  static List<Draft> drafts(Place place) {
    CollectionStyle style = new CollectionStyle(place);
    return style.toBlock().or(style::toFlow).stream().toList();
  }

  /** Of several collections in one another, only the outermost can be written in lines. */
  private Optional<Draft> toBlock() {
    List<YamlNode> way = place.way().nodes();
    YamlNode parent = null;
    for (YamlNode node : way) {
      if (isFlow(node)) {
        return isEmpty(node) ? Optional.empty() : toBlock(node, parent);
      }
      parent = node instanceof YamlMapping || node instanceof YamlSequence ? node : parent;
    }
    // The key of one stands for it.
    return place
        .way()
        .last()
        .flatMap(place::entryOf)
        .map(YamlEntry::value)
        .filter(value -> isFlow(value) && !isEmpty(value))
        .flatMap(value -> toBlock(value, place.way().mapping().orElse(null)));
  }

  private Optional<Draft> toBlock(YamlNode node, @Nullable YamlNode parent) {
    Span span = node.span();
    boolean underKey = parent instanceof YamlMapping;
    int column =
        underKey
            ? place.column(keyStart(node)) + place.edits().indentStep()
            : place.column(span.start());
    Optional<List<String>> lines = new FlowParts(place.file(), place.document()).lines(node);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String lineBreak = place.edits().lineBreak();
    String block = String.join(lineBreak + " ".repeat(column), lines.get());
    List<TextEdit> edits =
        underKey
            ? below(span, lineBreak + " ".repeat(column) + block)
            : List.of(TextEdit.replace(span, block));
    return Optional.of(Draft.rewrite("write in block style", edits));
  }

  private int keyStart(YamlNode value) {
    return place.entryOf(value).map(entry -> entry.key().span().start()).orElse(0);
  }

  /** A comment behind the braces stays behind the key. */
  private List<TextEdit> below(Span span, String block) {
    String text = place.text();
    int start = span.start();
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    int end = place.file().lines().line(place.line(span.end())).end();
    if (text.substring(span.end(), end).isBlank()) {
      return List.of(TextEdit.replace(new Span(start, span.end()), block));
    }
    return List.of(TextEdit.delete(new Span(start, span.end())), TextEdit.insert(end, block));
  }

  private Optional<Draft> toFlow() {
    Optional<YamlEntry> entry = place.way().last().flatMap(place::entryOf);
    Optional<YamlNode> value =
        entry
            .filter(found -> place.way().last().filter(node -> node == found.key()).isPresent())
            .map(YamlEntry::value)
            .filter(node -> node instanceof YamlMapping || node instanceof YamlSequence)
            .filter(node -> !isFlow(node) && !place.hasComment(between(entry.get(), node)));
    return value
        .flatMap(new FlowWriter(place.file())::of)
        .map(
            flow -> {
              YamlEntry written = entry.get();
              Span replaced = new Span(written.key().span().end(), written.value().span().end());
              return Draft.rewrite(
                  "write in flow style", List.of(TextEdit.replace(replaced, ": " + flow)));
            });
  }

  private static Span between(YamlEntry entry, YamlNode value) {
    return new Span(entry.key().span().end(), value.span().end());
  }

  private static boolean isFlow(YamlNode node) {
    return (node instanceof YamlMapping mapping && mapping.isFlow())
        || (node instanceof YamlSequence list && list.isFlow());
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlMapping mapping
        ? mapping.entries().isEmpty()
        : node instanceof YamlSequence list && list.items().isEmpty();
  }
}
