// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.complete.Completer;
import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.complete.Proposal;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/completion} and {@code completionItem/resolve}. */
public final class CompletionHandler {
  private final ClientTraits client;
  private final Function<Snapshot, KnownNames> names;

  /** The list that the client looks at: only of that it asks for more. */
  private volatile Shown shown = new Shown(0, List.of());

  private final AtomicInteger count = new AtomicInteger();

  /** A list of proposals that was sent. */
  private record Shown(int number, List<Proposal> proposals) {}

  /**
   * Makes a handler.
   *
   * @param names finds the names that files beside a document mention
   */
  public CompletionHandler(ClientTraits client, Function<Snapshot, KnownNames> names) {
    this.client = client;
    this.names = names;
  }

  /** Returns what may be written at a place. */
  public Either<List<CompletionItem>, CompletionList> answer(
      Snapshot snapshot, CompletionParams params) {
    int offset = snapshot.converter().offset(params.getPosition());
    List<Proposal> proposals =
        new Completer(snapshot.files(), () -> names.apply(snapshot), snapshot::knownComputes)
            .at(snapshot.document(), offset);
    Shown now = new Shown(count.incrementAndGet(), proposals);
    shown = now;
    List<CompletionItem> items = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      CompletionItem item = item(proposals.get(i), snapshot);
      item.setSortText(String.format(Locale.ROOT, "%04d", i));
      item.setData(now.number() + ":" + i);
      items.add(item);
    }
    return Either.forRight(
        client.knowsItemDefaults() ? SharedDefaults.of(items) : new CompletionList(false, items));
  }

  private CompletionItem item(Proposal proposal, Snapshot snapshot) {
    Converter converter = snapshot.converter();
    boolean snippet = client.knowsSnippets();
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(kind(proposal.kind()));
    if (!proposal.detail().isEmpty()) {
      item.setDetail(proposal.detail());
    }
    String text = snippet ? proposal.snippet() : proposal.text();
    item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setTextEdit(Either.forLeft(new TextEdit(converter.range(proposal.replaced()), text)));
    item.setFilterText(filter(proposal, snapshot));
    // Apart from the edit of the word, with which clients compare what is typed.
    proposal.before().ifPresent(edit -> item.setAdditionalTextEdits(List.of(converter.edit(edit))));
    if (proposal.kind() == Proposal.Kind.REFERENCE) {
      // Clients that complete the text of a line, and not an item, compare that with this.
      item.setInsertText(text);
    }
    if (client.keepsIndentation()) {
      item.setInsertTextMode(InsertTextMode.AsIs);
    }
    if (proposal.leadsOn() && !snippet) {
      item.setCommand(new Command("more", "editor.action.triggerSuggest"));
    }
    return item;
  }

  /**
   * Clients compare the text under the edit, its quote included, with this; of a reference, the
   * label may be only a part.
   */
  private static String filter(Proposal proposal, Snapshot snapshot) {
    String under = snapshot.file().text(proposal.replaced());
    boolean quoted = under.startsWith("\"") || under.startsWith("'");
    String text = proposal.text().strip();
    String word = proposal.kind() == Proposal.Kind.REFERENCE ? unquoted(text) : proposal.label();
    return quoted ? under.charAt(0) + word : word;
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") || text.startsWith("'")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case KEY -> CompletionItemKind.Property;
      case VALUE -> CompletionItemKind.EnumMember;
      case REFERENCE -> CompletionItemKind.Reference;
      case FILE -> CompletionItemKind.File;
      case FOLDER -> CompletionItemKind.Folder;
      case NAME -> CompletionItemKind.Variable;
      case SNIPPET -> CompletionItemKind.Snippet;
    };
  }

  /** Returns an item with its documentation; one of an older list as it is. */
  public CompletionItem resolve(CompletionItem item) {
    Shown now = shown;
    String data = String.valueOf(item.getData()).replace("\"", "");
    String head = now.number() + ":";
    if (data.startsWith(head)) {
      int index = Integer.parseInt(data.substring(head.length()));
      String text = now.proposals().get(index).documentation().get();
      if (!text.isEmpty()) {
        item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, text));
      }
    }
    return item;
  }
}
