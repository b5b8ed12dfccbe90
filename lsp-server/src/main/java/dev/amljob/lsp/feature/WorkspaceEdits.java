// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.text.TextEdit;
import dev.amljob.lsp.document.Snapshot;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Wraps the edits of one document, with its version where the client heeds that. */
public final class WorkspaceEdits {
  private static final String ANNOTATION = "look";

  private final ClientTraits client;

  /** Makes edits for a client. */
  public WorkspaceEdits(ClientTraits client) {
    this.client = client;
  }

  /** Returns edits that can be applied without a look. */
  WorkspaceEdit of(Snapshot snapshot, List<TextEdit> edits) {
    List<org.eclipse.lsp4j.TextEdit> converted = snapshot.converter().edits(edits);
    return client.knowsDocumentVersions()
        ? versioned(snapshot, converted)
        : new WorkspaceEdit(Map.of(snapshot.uri(), converted));
  }

  /** Returns the edits that make another text of a document, as small as lines are. */
  public WorkspaceEdit rewriting(Snapshot snapshot, String newText) {
    return of(snapshot, TextDifference.between(snapshot.file().text(), newText));
  }

  /** Returns edits that the client shows before it applies them, where it can. */
  WorkspaceEdit toLookAt(Snapshot snapshot, String title, List<TextEdit> edits) {
    if (!client.annotatesChanges()) {
      return of(snapshot, edits);
    }
    List<org.eclipse.lsp4j.TextEdit> annotated =
        snapshot.converter().edits(edits).stream()
            .<org.eclipse.lsp4j.TextEdit>map(
                edit -> new AnnotatedTextEdit(edit.getRange(), edit.getNewText(), ANNOTATION))
            .toList();
    ChangeAnnotation annotation = new ChangeAnnotation(title);
    annotation.setDescription("likely what was meant; look at it before you keep it");
    annotation.setNeedsConfirmation(false);
    WorkspaceEdit edit = versioned(snapshot, annotated);
    edit.setChangeAnnotations(Map.of(ANNOTATION, annotation));
    return edit;
  }

  private static WorkspaceEdit versioned(
      Snapshot snapshot, List<org.eclipse.lsp4j.TextEdit> edits) {
    List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> wrapped =
        edits.stream().map(Either::<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>forLeft).toList();
    TextDocumentEdit edit =
        new TextDocumentEdit(
            new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version()), wrapped);
    return new WorkspaceEdit(List.of(Either.forLeft(edit)));
  }
}
