// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.feature.CodeActionHandler;
import dev.amljob.lsp.feature.CompletionHandler;
import dev.amljob.lsp.feature.DiagnosticWriter;
import dev.amljob.lsp.feature.HoverHandler;
import dev.amljob.lsp.feature.LensHandler;
import dev.amljob.lsp.feature.NameHandler;
import dev.amljob.lsp.feature.SymbolHandler;
import dev.amljob.lsp.feature.TokenHandler;
import dev.amljob.lsp.workspace.Workspace;

/** The handlers that need to know their client. */
record Handlers(
    Session session,
    CompletionHandler completion,
    CodeActionHandler codeActions,
    HoverHandler hover,
    NameHandler names,
    SymbolHandler symbols,
    TokenHandler tokens,
    LensHandler lenses) {
  static Handlers of(Session session, Workspace workspace) {
    Documents documents = session.documents();
    return new Handlers(
        session,
        new CompletionHandler(session.traits(), asking -> workspace.namesBeside(asking, documents)),
        new CodeActionHandler(session.traits(), new DiagnosticWriter(documents.encoding())),
        new HoverHandler(session.traits()),
        new NameHandler(session.traits()),
        new SymbolHandler(session.traits()),
        new TokenHandler(),
        new LensHandler(session.traits(), session.settings()));
  }
}
