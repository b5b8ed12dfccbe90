// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.config.Settings;
import dev.amljob.core.format.FormatOptions;
import dev.amljob.core.format.Formatter;
import dev.amljob.core.format.NewLine;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.Snapshot;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Answers {@code textDocument/formatting} and {@code textDocument/rangeFormatting}. */
public final class FormatHandler {
  /** Returns the edits that tidy a document. */
  public List<TextEdit> all(Snapshot snapshot, FormattingOptions wanted) {
    return snapshot
        .converter()
        .edits(Formatter.format(snapshot.document(), options(snapshot, wanted)).edits());
  }

  /** Returns the edits that tidy a part of it. */
  public List<TextEdit> part(Snapshot snapshot, Range range, FormattingOptions wanted) {
    return snapshot
        .converter()
        .edits(
            Formatter.format(
                    snapshot.document(),
                    options(snapshot, wanted),
                    snapshot.converter().span(range))
                .edits());
  }

  /** Returns the edit that indents a line which was just begun. */
  public List<TextEdit> typed(Snapshot snapshot, DocumentOnTypeFormattingParams params) {
    Converter converter = snapshot.converter();
    int offset = converter.offset(params.getPosition());
    int step = options(snapshot, params.getOptions()).indent();
    return NewLine.indented(snapshot.document(), offset, step).stream()
        .map(converter::edit)
        .toList();
  }

  /**
   * An editor that indents by tabs, or by more than a formatter does, gets the usual; what a
   * configuration says counts more than the editor.
   */
  private static FormatOptions options(Snapshot snapshot, FormattingOptions wanted) {
    int size = wanted.getTabSize();
    boolean usable =
        wanted.isInsertSpaces()
            && size >= FormatOptions.MIN_INDENT
            && size <= FormatOptions.MAX_INDENT;
    FormatOptions defaults = FormatOptions.defaults();
    FormatOptions own = usable ? defaults.withIndent(size) : defaults;
    Optional<Settings> set = snapshot.settings();
    Optional<String> indent = set.flatMap(found -> found.text("format.indent"));
    boolean sorted =
        set.flatMap(found -> found.text("format.key-order")).filter("human"::equals).isPresent();
    own = indent.isPresent() ? own.withIndent(Integer.parseInt(indent.get())) : own;
    return sorted ? own.withKeys(FormatOptions.Keys.HUMAN) : own;
  }
}
