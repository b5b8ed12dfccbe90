// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Collection;
import java.util.List;

/**
 * Writes a tree as text that PyYAML loads as the same values: block style, merges and aliases
 * written out, entries in the order in which they come.
 */
public final class YamlWriter {
  /** The steps by which YAML can say how far a block is indented; PyYAML takes 2 to 9. */
  private static final int MIN_INDENT = 2;

  private static final int MAX_INDENT = 9;

  /** PyYAML takes no key for one that is longer, unless a question mark says so. */
  private static final int MAX_KEY_LENGTH = 1000;

  private static final int ITEM_INDENT = 2;

  private final StringBuilder out = new StringBuilder();
  private final Layout layout;

  /**
   * How the text looks.
   *
   * @param indent by how many columns each level is indented, 2 to 9
   * @param width the column at which long texts with spaces are folded; 0 for never
   */
  public record Layout(int indent, int width) {
    /** Two columns a level; folded at 80, as PyYAML does. */
    public static final Layout DEFAULT = new Layout(2, 80);

    public Layout {
      if (indent < MIN_INDENT || indent > MAX_INDENT) {
        throw new IllegalArgumentException("indent must be 2 to 9: " + indent);
      }
      if (width < 0) {
        throw new IllegalArgumentException("width must not be negative: " + width);
      }
    }
  }

  private YamlWriter(Layout layout) {
    this.layout = layout;
  }

  /** Returns the text of a tree, with a line break at its end. */
  public static String write(YamlNode root, Layout layout) {
    YamlWriter writer = new YamlWriter(layout);
    writer.root(root.resolved());
    return writer.out.toString();
  }

  private void root(YamlNode node) {
    if (node instanceof YamlMapping mapping && !mapping.effectiveEntries().isEmpty()) {
      entries(mapping.effectiveEntries(), 0, 0);
    } else if (node instanceof YamlSequence sequence && !sequence.items().isEmpty()) {
      items(sequence.items(), 0, 0);
    } else {
      // A text at the margin could look like the end of the document.
      out.append("--- ");
      leaf(node, 0);
    }
  }

  /**
   * Writes entries.
   *
   * @param column where the keys stand
   * @param written how many columns of the first line are there already
   */
  private void entries(Collection<YamlEntry> entries, int column, int written) {
    int before = written;
    for (YamlEntry entry : entries) {
      indent(column - before);
      before = 0;
      String key = key(entry);
      if (key.length() > MAX_KEY_LENGTH) {
        out.append("? ").append(key).append('\n');
        indent(column);
        out.append(':');
      } else {
        out.append(key).append(':');
      }
      value(entry.value().resolved(), column);
    }
  }

  private String key(YamlEntry entry) {
    if (entry.key().resolved() instanceof YamlScalar key) {
      return ScalarWriter.flow(key);
    }
    throw new IllegalArgumentException("a key that is " + entry.key().kindName());
  }

  /** Writes what comes behind a key. */
  private void value(YamlNode node, int column) {
    int next = column + layout.indent();
    if (node instanceof YamlMapping mapping && !mapping.effectiveEntries().isEmpty()) {
      out.append('\n');
      entries(mapping.effectiveEntries(), next, 0);
    } else if (node instanceof YamlSequence sequence && !sequence.items().isEmpty()) {
      out.append('\n');
      items(sequence.items(), next, 0);
    } else if (node instanceof YamlScalar scalar && scalar.isNull() && scalar.text().isEmpty()) {
      out.append('\n');
    } else {
      out.append(' ');
      leaf(node, column);
    }
  }

  private void items(List<YamlNode> items, int column, int written) {
    int before = written;
    for (YamlNode item : items) {
      indent(column - before);
      before = 0;
      out.append("- ");
      item(item.resolved(), column);
    }
  }

  private void item(YamlNode node, int column) {
    int next = column + ITEM_INDENT;
    if (node instanceof YamlMapping mapping && !mapping.effectiveEntries().isEmpty()) {
      entries(mapping.effectiveEntries(), next, next);
    } else if (node instanceof YamlSequence sequence && !sequence.items().isEmpty()) {
      items(sequence.items(), next, next);
    } else {
      leaf(node, column);
    }
  }

  /** Writes the rest of a line, and the lines of a block. */
  private void leaf(YamlNode node, int parentColumn) {
    if (node instanceof YamlScalar scalar) {
      int lineStart = out.lastIndexOf("\n") + 1;
      ScalarWriter writer = new ScalarWriter(layout, parentColumn, out.length() - lineStart);
      out.append(writer.value(scalar));
    } else {
      out.append(node instanceof YamlMapping ? "{}" : "[]");
    }
    if (out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void indent(int columns) {
    out.append(" ".repeat(columns));
  }
}
