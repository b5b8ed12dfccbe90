// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.schema.InstancePath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that a line of its own may belong to, if it begins at the right column.
 *
 * @param column where the keys of the mapping begin
 * @param path the path of the mapping
 * @param mapping the mapping; none where the line would be its first
 */
record Level(int column, InstancePath path, @Nullable YamlMapping mapping) {
  private static final Pattern NEXT_DOCUMENT =
      Pattern.compile("^(?:---|\\.\\.\\.)(?:\\s|$)", Pattern.MULTILINE);

  /**
   * Returns the levels of a line, the innermost first. What stands below the line stays where it
   * is, and in the mapping that it is in.
   */
  static List<Level> of(YamlDocument document, Span line) {
    YamlNode root = document.root().orElse(null);
    String text = document.source().text();
    if (root == null
        || (root.span().end() < line.start()
            && NEXT_DOCUMENT.matcher(text.substring(root.span().end(), line.start())).find())) {
      return List.of();
    }
    List<Level> all = new ArrayList<>();
    collect(document, root, InstancePath.ROOT, line.start(), all);
    int below = columnBelow(document, line);
    all.removeIf(level -> level.column < below);
    return all;
  }

  private static void collect(
      YamlDocument document, YamlNode node, InstancePath path, int start, List<Level> all) {
    if (node instanceof YamlSequence list && !list.isFlow()) {
      int index = lastBefore(list.items(), start);
      if (index >= 0) {
        collect(document, list.items().get(index), path.child(index), start, all);
      }
    } else if (node instanceof YamlMapping mapping && !mapping.isFlow()) {
      YamlEdits edits = new YamlEdits(document);
      int column = edits.indentOf(mapping);
      int index = lastBefore(mapping.entries().stream().map(YamlEntry::key).toList(), start);
      if (index >= 0) {
        YamlEntry last = mapping.entries().get(index);
        InstancePath child = path.child(last.name());
        if (last.value().span().isEmpty()) {
          all.add(new Level(column + edits.indentStep(), child, null));
        } else {
          collect(document, last.value(), child, start, all);
        }
      }
      all.add(new Level(column, path, mapping));
    }
  }

  private static int lastBefore(List<? extends YamlNode> nodes, int start) {
    int index = nodes.size() - 1;
    while (index >= 0 && nodes.get(index).span().start() >= start) {
      index--;
    }
    return index;
  }

  /** Returns the column of the next line that says something; 0 at the end. */
  private static int columnBelow(YamlDocument document, Span line) {
    String text = document.source().text();
    LineIndex lines = document.source().lines();
    for (int i = lines.lineOf(line.start()) + 1; i < lines.lineCount(); i++) {
      String below = lines.line(i).of(text);
      if (!below.isBlank() && !below.strip().startsWith("#")) {
        String content = below.stripLeading();
        // The items of a list may stand right below its key.
        int dash = content.startsWith("- ") ? 1 : 0;
        return below.length() - content.length() + dash;
      }
    }
    return 0;
  }

  /** Returns what the level is called where it is not the one that the line is at. */
  String words() {
    String name = path.key().orElse("");
    return path.segments().isEmpty() ? "at the top" : name.isEmpty() ? "in the item" : "in " + name;
  }
}
