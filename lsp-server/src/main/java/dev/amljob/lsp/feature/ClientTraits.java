// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/** What a client can do, asked in one place; what it does not say, it cannot do. */
public final class ClientTraits {
  private final Optional<TextDocumentClientCapabilities> text;
  private final Optional<WorkspaceClientCapabilities> workspace;
  private final Optional<GeneralClientCapabilities> general;
  private final Set<String> commands;

  /** Reads what a client says of itself in the words of the protocol alone. */
  public ClientTraits(@Nullable ClientCapabilities capabilities) {
    this(capabilities, null);
  }

  /**
   * Reads what a client says of itself.
   *
   * @param options what it begins with beyond the protocol: {@code clientCommands} are those that
   *     it has itself
   */
  public ClientTraits(@Nullable ClientCapabilities capabilities, @Nullable Object options) {
    Optional<ClientCapabilities> all = Optional.ofNullable(capabilities);
    this.text = all.map(ClientCapabilities::getTextDocument);
    this.workspace = all.map(ClientCapabilities::getWorkspace);
    this.general = all.map(ClientCapabilities::getGeneral);
    this.commands = commands(options);
  }

  private static Set<String> commands(@Nullable Object options) {
    Set<String> names = new HashSet<>();
    if (options instanceof JsonObject given
        && given.get("clientCommands") instanceof JsonArray list) {
      for (JsonElement name : list) {
        names.add(name.isJsonPrimitive() ? name.getAsString() : "");
      }
    }
    return Set.copyOf(names);
  }

  /** Returns whether the client itself has a command, so that an answer may name it. */
  boolean hasCommand(String name) {
    return commands.contains(name);
  }

  /** Returns the units of positions that it offers, in the order of its liking. */
  public List<String> positionEncodings() {
    return general.map(GeneralClientCapabilities::getPositionEncodings).orElse(List.of());
  }

  /** Returns whether it asks for diagnostics; then nobody need push them. */
  public boolean pullsDiagnostics() {
    return text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent();
  }

  /** Returns whether it asks again for diagnostics when told to. */
  public boolean refreshesDiagnostics() {
    return workspace
        .map(WorkspaceClientCapabilities::getDiagnostics)
        .map(found -> found.getRefreshSupport())
        .orElse(false);
  }

  /** Returns whether it can be asked what its user has set. */
  public boolean givesSettings() {
    return workspace.map(WorkspaceClientCapabilities::getConfiguration).orElse(false);
  }

  /** Returns whether it asks again for lenses when told to. */
  public boolean refreshesLenses() {
    return workspace
        .map(WorkspaceClientCapabilities::getCodeLens)
        .map(found -> found.getRefreshSupport())
        .orElse(false);
  }

  /** Returns whether it takes the findings of other files with those of one. */
  boolean takesRelatedDocuments() {
    return text.map(TextDocumentClientCapabilities::getDiagnostic)
        .map(found -> found.getRelatedDocumentSupport())
        .orElse(false);
  }

  /** Returns whether it can be told which files to watch. */
  public boolean watchesFiles() {
    return workspace
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(found -> found.getDynamicRegistration())
        .orElse(false);
  }

  boolean knowsSnippets() {
    return item().map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
  }

  boolean keepsIndentation() {
    return item()
        .map(CompletionItemCapabilities::getInsertTextModeSupport)
        .map(found -> found.getValueSet().contains(InsertTextMode.AsIs))
        .orElse(false);
  }

  /** Returns whether it takes all of what items have in common once, with their list. */
  boolean knowsItemDefaults() {
    return text.map(TextDocumentClientCapabilities::getCompletion)
        .map(found -> found.getCompletionList())
        .map(found -> found.getItemDefaults())
        .map(names -> names.containsAll(List.of("editRange", "insertTextFormat", "insertTextMode")))
        .orElse(false);
  }

  private Optional<CompletionItemCapabilities> item() {
    return text.map(TextDocumentClientCapabilities::getCompletion)
        .map(found -> found.getCompletionItem());
  }

  boolean readsMarkdown() {
    return text.map(TextDocumentClientCapabilities::getHover)
        .map(found -> found.getContentFormat())
        .map(formats -> formats.contains(MarkupKind.MARKDOWN))
        .orElse(true);
  }

  boolean nestsSymbols() {
    return text.map(TextDocumentClientCapabilities::getDocumentSymbol)
        .map(found -> found.getHierarchicalDocumentSymbolSupport())
        .orElse(false);
  }

  boolean knowsDocumentVersions() {
    return edits().map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false);
  }

  boolean annotatesChanges() {
    return knowsDocumentVersions()
        && edits().map(WorkspaceEditCapabilities::getChangeAnnotationSupport).isPresent();
  }

  private Optional<WorkspaceEditCapabilities> edits() {
    return workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit);
  }
}
