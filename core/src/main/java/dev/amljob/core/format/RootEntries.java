// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;

/** The lines of the entries at the top of a document, comments and blank lines above included. */
final class RootEntries {
  private final LineIndex lines;
  private final List<YamlEntry> entries;
  private final int length;

  RootEntries(YamlDocument document) {
    this.lines = document.source().lines();
    this.length = document.source().text().length();
    this.entries =
        document
            .rootMapping()
            .filter(root -> !root.isFlow())
            .map(YamlMapping::entries)
            .orElse(List.of());
  }

  /** Returns the whole entries that a part of a document touches; all of one that has none. */
  static Span around(YamlDocument document, Span part) {
    RootEntries all = new RootEntries(document);
    // What ends right before a line does not touch it.
    int last = part.isEmpty() ? part.start() : part.end() - 1;
    return all.at(part.start()).to(all.at(last));
  }

  /** Returns the lines of the entry in whose lines an offset lies. */
  private Span at(int offset) {
    int index = index(offset);
    int start = index == 0 ? 0 : lineAfter(entries.get(index - 1));
    int end = index + 1 >= entries.size() ? length : lineAfter(entries.get(index));
    return new Span(start, Math.max(start, end));
  }

  /** Returns the number of the entry in whose lines an offset lies; 0 where there is none. */
  int index(int offset) {
    int low = 0;
    int high = entries.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (offset < lineAfter(entries.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Math.max(0, low);
  }

  private int lineAfter(YamlEntry entry) {
    return lines.lineWithBreak(lines.lineOf(entry.span().end())).end();
  }
}
