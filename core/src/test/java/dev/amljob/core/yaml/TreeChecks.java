// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What holds for the tree of every text, however broken. */
final class TreeChecks {
  private TreeChecks() {}

  static YamlDocument parse(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }

  /** Parses a text and checks its document. */
  static YamlDocument parseAndCheck(String text) {
    YamlDocument document = parse(text);
    Span whole = new Span(0, text.length());
    document.faults().forEach(fault -> assertThat(whole.covers(fault.span())).isTrue());
    document.comments().forEach(comment -> assertThat(comment.span().of(text)).startsWith("#"));
    for (YamlNode node : nodes(document)) {
      assertThat(whole.covers(node.span())).as("%s in the text", node.span()).isTrue();
      List<YamlNode> children = children(node);
      for (int i = 0; i < children.size(); i++) {
        Span child = children.get(i).span();
        assertThat(node.span().covers(child)).as("%s in %s", child, node.span()).isTrue();
        if (i > 0) {
          assertThat(children.get(i - 1).span().end()).isLessThanOrEqualTo(child.start());
        }
      }
      if (node instanceof YamlScalar scalar && document.faults().isEmpty()) {
        checkMap(scalar, text);
      }
    }
    return document;
  }

  /** Checks that the map leads to the decoded text and that each part of it lies in the source. */
  static void checkMap(YamlScalar scalar, String text) {
    ScalarMap map = scalar.map();
    assertThat(map.text()).isEqualTo(scalar.text());
    int last = scalar.span().start();
    for (int i = 0; i < scalar.text().length(); i++) {
      Span source = map.toSource(new Span(i, i + 1));
      assertThat(source.start()).isGreaterThanOrEqualTo(last);
      assertThat(source.end()).isLessThanOrEqualTo(text.length());
      char c = scalar.text().charAt(i);
      if (source.length() == 1 && c != ' ' && c != '\n') {
        assertThat(source.of(text)).isEqualTo(String.valueOf(c));
      }
      // Both halves of a character that an escape stands for have the whole escape.
      last = source.start();
    }
    assertThat(map.toDecoded(text.length() + 1)).isEqualTo(scalar.text().length());
  }

  static List<YamlNode> nodes(YamlDocument document) {
    List<YamlNode> all = new ArrayList<>();
    Deque<YamlNode> pending = new ArrayDeque<>();
    document.root().ifPresent(pending::push);
    while (!pending.isEmpty()) {
      YamlNode node = pending.pop();
      all.add(node);
      children(node).forEach(pending::push);
    }
    return all;
  }

  static List<YamlNode> children(YamlNode node) {
    if (node instanceof YamlSequence sequence) {
      return sequence.items();
    }
    List<YamlNode> children = new ArrayList<>();
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        children.add(entry.key());
        children.add(entry.value());
      }
    }
    return children;
  }

  static List<String> topLevelKeys(YamlDocument document) {
    return document
        .rootMapping()
        .map(root -> root.entries().stream().map(YamlEntry::name).toList())
        .orElse(List.of());
  }
}
