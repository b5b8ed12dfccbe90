// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemDefaults;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Says what all items of a list have in common once, which makes the answer half as long. */
final class SharedDefaults {
  private SharedDefaults() {}

  /** Takes out of the items what they share. */
  static CompletionList of(List<CompletionItem> items) {
    CompletionItemDefaults defaults = new CompletionItemDefaults();
    shared(items, item -> item.getTextEdit().getLeft().getRange())
        .ifPresent(
            range -> {
              defaults.setEditRange(Either.forLeft(range));
              items.forEach(SharedDefaults::keepText);
            });
    shared(items, CompletionItem::getInsertTextFormat)
        .ifPresent(
            format -> {
              defaults.setInsertTextFormat(format);
              items.forEach(item -> item.setInsertTextFormat(null));
            });
    shared(items, CompletionItem::getInsertTextMode)
        .ifPresent(
            mode -> {
              defaults.setInsertTextMode(mode);
              items.forEach(item -> item.setInsertTextMode(null));
            });
    return new CompletionList(false, items, defaults);
  }

  private static <T> Optional<T> shared(
      List<CompletionItem> items, Function<CompletionItem, T> of) {
    List<T> different = items.stream().map(of).distinct().limit(2).toList();
    return different.size() == 1 ? Optional.ofNullable(different.get(0)) : Optional.empty();
  }

  /** What stands for the label stands for these texts as well, where they are the same. */
  private static void keepText(CompletionItem item) {
    String text = item.getTextEdit().getLeft().getNewText();
    item.setTextEdit(null);
    item.setInsertText(null);
    item.setTextEditText(text.equals(item.getLabel()) ? null : text);
    item.setFilterText(item.getLabel().equals(item.getFilterText()) ? null : item.getFilterText());
  }
}
