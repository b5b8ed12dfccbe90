// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.names.Name;
import dev.amljob.core.names.Occurrence;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an alias stands for, or where an anchor is used.
 *
 * @param text in Markdown
 * @param span the place, with its sign
 */
record AnchorText(String text, Span span) {
  private static final int MOST_LINES = 12;

  /** Returns what there is to say at a place; nothing where neither stands. */
  static Optional<AnchorText> at(Snapshot snapshot, int offset) {
    // The sign does not belong to the name.
    return snapshot
        .names()
        .at(offset)
        .or(() -> snapshot.names().at(offset + 1))
        .filter(found -> found.name().sort() == Name.Sort.ANCHOR)
        .map(
            found ->
                new AnchorText(
                    found.declares() ? anchor(found, snapshot) : alias(found, snapshot),
                    new Span(found.span().start() - 1, found.span().end())));
  }

  private static String alias(Occurrence alias, Snapshot snapshot) {
    String name = alias.name().text();
    for (YamlNode node : snapshot.document().nodes()) {
      if (node instanceof YamlAlias found && found.span().touches(alias.span().start())) {
        int line = line(found.target().span(), snapshot);
        return "`*"
            + name
            + "` stands for what is in line "
            + line
            + ":\n\n```yaml\n"
            + written(found.target().span(), snapshot.file().text())
            + "\n```";
      }
    }
    return "`*" + name + "` stands for nothing";
  }

  private static String anchor(Occurrence anchor, Snapshot snapshot) {
    List<String> lines = new ArrayList<>();
    for (Occurrence other : snapshot.names().of(anchor.name())) {
      if (!other.declares()) {
        lines.add(Integer.toString(line(other.span(), snapshot)));
      }
    }
    String head = "`&" + anchor.name().text() + "` names what stands here; ";
    return lines.isEmpty()
        ? head + "no alias uses it"
        : head + "aliases stand for it in line " + String.join(", ", lines);
  }

  private static int line(Span span, Snapshot snapshot) {
    return snapshot.converter().position(span.start()).getLine() + 1;
  }

  /** Returns a value as it is written, as far to the left as it can be. */
  private static String written(Span span, String text) {
    int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
    int indent = span.start() - lineStart;
    List<String> lines = new ArrayList<>();
    for (String line : span.of(text).split("\\R", -1)) {
      int blanks = line.length() - line.stripLeading().length();
      lines.add(lines.isEmpty() ? line : line.substring(Math.min(blanks, indent)));
    }
    boolean all = lines.size() <= MOST_LINES;
    return String.join("\n", all ? lines : lines.subList(0, MOST_LINES)) + (all ? "" : "\n…");
  }
}
