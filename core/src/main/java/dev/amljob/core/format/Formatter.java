// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.format.FormatOptions.Keys;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a document tidy: by a few passes over its text, each of which edits what it cares about and
 * leaves the rest as it is written.
 *
 * <p>What is loaded stays the same, and every comment stays: the text is read again after each pass
 * to make sure of it.
 */
public final class Formatter {
  private final YamlDocument document;
  private final FormatOptions options;

  private Formatter(YamlDocument document, FormatOptions options) {
    this.document = document;
    this.options = options;
  }

  /**
   * Returns what there is to change in a document. A document with faults is left as it is: what
   * could be read of it may not be what its author meant.
   */
  public static Formatted format(YamlDocument document, FormatOptions options) {
    return new Formatter(document, options).run(document.source().span());
  }

  /**
   * Returns what there is to change in a part of a document: in the entries of the job that the
   * part touches, since no less makes sense alone.
   */
  public static Formatted format(YamlDocument document, FormatOptions options, Span part) {
    return new Formatter(document, options).run(RootEntries.around(document, part));
  }

  private List<Pass> passes() {
    List<Pass> passes = new ArrayList<>();
    // First, since a command that keeps the breaks at its end owns the blank lines there.
    passes.add(CanonicalSpelling::changes);
    passes.add(Whitespace::changes);
    passes.add(read -> Layout.changes(read, options.indent()));
    // Keys move only when it can be seen by the column which comments belong to them.
    for (int depth = KeySorting.DEEPEST; depth >= 0 && options.keys() == Keys.HUMAN; depth--) {
      int level = depth;
      passes.add(read -> KeySorting.changes(read, level));
    }
    if (options.keys() == Keys.HUMAN) {
      // A key that moved away from a comment may change what that comment stands below.
      passes.add(read -> Layout.changes(read, options.indent()));
    }
    passes.add(Spacing::changes);
    return passes;
  }

  private Formatted run(Span part) {
    Pieces pieces = new Pieces(document.source().text());
    if (!document.faults().isEmpty()) {
      return new Formatted(document.source(), List.of(), 0);
    }
    YamlDocument current = document;
    Span range = part;
    int leftAlone = 0;
    for (Pass pass : passes()) {
      Span within = range;
      List<Change> changes =
          pass.changes(current).stream().filter(change -> change.liesIn(within)).toList();
      Proven proven = Proven.of(current, changes);
      List<TextEdit> edits = proven.edits();
      pieces.edit(edits);
      leftAlone += proven.refused();
      range = new Span(range.start(), range.end() + growth(current, proven.after()));
      current = proven.after();
    }
    return new Formatted(document.source(), pieces.edits(), leftAlone);
  }

  private static int growth(YamlDocument before, YamlDocument after) {
    return after.source().text().length() - before.source().text().length();
  }
}
