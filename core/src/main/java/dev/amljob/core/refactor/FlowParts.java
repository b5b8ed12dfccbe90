// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what stands in braces apart into lines, each as it is written, comments with them.
 *
 * @param file the file
 * @param document the same as read
 */
record FlowParts(SourceFile file, YamlDocument document) {

  /** A part of a collection, and how it is written on a line of its own. */
  private record Part(Span span, String text) {}

  /** Returns the lines of a flow collection; absent where a part needs more than one line. */
  Optional<List<String>> lines(YamlNode node) {
    List<Part> parts = new ArrayList<>();
    if (node instanceof YamlMapping mapping) {
      mapping.entries().forEach(entry -> parts.add(part(entry)));
    } else if (node instanceof YamlSequence list) {
      list.items().forEach(item -> parts.add(part(item)));
    }
    boolean tidy =
        parts.stream().noneMatch(part -> part.text().contains("\n") || part.span().isEmpty());
    return tidy ? Optional.of(withComments(node, parts)) : Optional.empty();
  }

  private Part part(YamlEntry entry) {
    Span span = entry.key().span().to(entry.value().span());
    String key = file.text(entry.key().span());
    String rest = file.text(new Span(entry.key().span().end(), span.end()));
    // A tag or an anchor stands between the colon and the value, and stays there.
    String value = rest.strip().startsWith(":") ? rest.strip().substring(1).strip() : rest.strip();
    return new Part(span, value.isEmpty() ? key + ":" : key + ": " + value);
  }

  private Part part(YamlNode item) {
    return new Part(item.span(), "- " + file.text(item.span()));
  }

  private List<String> withComments(YamlNode node, List<Part> parts) {
    List<String> lines = new ArrayList<>();
    List<YamlComment> comments =
        document.comments().stream().filter(one -> node.span().covers(one.span())).toList();
    int next = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int nextStart = i + 1 < parts.size() ? parts.get(i + 1).span().start() : node.span().end();
      while (next < comments.size() && comments.get(next).span().start() < part.span().start()) {
        lines.add(file.text(comments.get(next++).span()));
      }
      String behind = "";
      if (next < comments.size()
          && comments.get(next).span().start() < nextStart
          && isSameLine(part.span().end(), comments.get(next).span().start())) {
        behind = "  " + file.text(comments.get(next++).span());
      }
      lines.add(part.text() + behind);
    }
    while (next < comments.size()) {
      lines.add(file.text(comments.get(next++).span()));
    }
    return lines;
  }

  private boolean isSameLine(int one, int other) {
    return file.lines().lineOf(one) == file.lines().lineOf(other);
  }
}
