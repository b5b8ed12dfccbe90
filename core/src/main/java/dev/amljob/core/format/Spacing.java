// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Puts one space after a colon and a comma, and none before them or within brackets. */
final class Spacing {
  private final Page page;
  private final List<Change> changes = new ArrayList<>();

  private Spacing(Page page) {
    this.page = page;
  }

  static List<Change> changes(YamlDocument document) {
    Spacing spacing = new Spacing(new Page(document.source()));
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlMapping mapping) {
        mapping.entries().forEach(spacing::colon);
        if (mapping.isFlow()) {
          spacing.brackets(mapping, mapping.entries().stream().map(Spacing::end).toList());
        }
      } else if (node instanceof YamlSequence list && list.isFlow()) {
        spacing.brackets(list, list.items().stream().map(item -> item.span().end()).toList());
      }
    }
    return spacing.changes;
  }

  private static int end(YamlEntry entry) {
    return Math.max(entry.key().span().end(), entry.value().span().end());
  }

  private void colon(YamlEntry entry) {
    int end = entry.key().span().end();
    int colon = page.afterBlanks(end);
    // An alias before a colon needs the space: the colon would belong to its name.
    if (page.at(colon) != ':' || page.at(entry.key().span().start()) == '*') {
      return;
    }
    replace(new Span(end, colon), "");
    int next = page.afterBlanks(colon + 1);
    if (next <= entry.value().span().start() && !entry.value().span().isEmpty()) {
      before(colon + 1, next);
    }
  }

  /** Writes one space before what stands on the same line, unless that is a comment. */
  private void before(int start, int next) {
    if (!page.isLineEnd(next) && page.at(next) != '#') {
      replace(new Span(start, next), " ");
    }
  }

  private void brackets(YamlNode collection, List<Integer> ends) {
    Span span = collection.span();
    int open = span.start() + 1;
    int close = span.end() - 1;
    if (close < open || "]}".indexOf(page.at(close)) < 0) {
      // A pair in a list, `[a: b]`, is a mapping without brackets.
      return;
    }
    int first = page.afterBlanks(open);
    if (!page.isLineEnd(first) && page.at(first) != '#') {
      replace(new Span(open, first), "");
    }
    ends.forEach(this::comma);
    int last = page.beforeBlanks(close);
    if (first != close && last > open && !page.isLineEnd(last - 1)) {
      replace(new Span(last, close), "");
    }
  }

  private void comma(int end) {
    int comma = page.afterBlanks(end);
    if (page.at(comma) == ',') {
      replace(new Span(end, comma), "");
      int next = page.afterBlanks(comma + 1);
      if ("]}".indexOf(page.at(next)) < 0) {
        before(comma + 1, next);
      }
    }
  }

  private void replace(Span span, String text) {
    if (!span.of(page.text()).equals(text)) {
      changes.add(Change.of(TextEdit.replace(span, text)));
    }
  }
}
