// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.feature.ClientTraits;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.util.Collection;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * What begins when a client says what it can do.
 *
 * @param client the client
 * @param traits what it can do
 * @param documents what it has open
 * @param diagnostics what is wrong with that
 * @param publisher who tells it so
 */
record Session(
    LanguageClient client,
    ClientTraits traits,
    Documents documents,
    DiagnosticHandler diagnostics,
    DiagnosticsPublisher publisher) {
  static Session with(LanguageClient client, ClientTraits traits) {
    PositionEncoding encoding = PositionEncoding.negotiate(traits.positionEncodings());
    Documents documents = new Documents(encoding);
    DiagnosticHandler diagnostics = new DiagnosticHandler(traits, encoding);
    return new Session(
        client,
        traits,
        documents,
        diagnostics,
        new DiagnosticsPublisher(client, documents, diagnostics));
  }

  /** Brings the findings of some documents up to date. */
  void renew(Collection<Snapshot> stale) {
    if (!traits.pullsDiagnostics()) {
      stale.forEach(snapshot -> publisher.soon(snapshot.uri()));
    } else if (!stale.isEmpty() && traits.refreshesDiagnostics()) {
      var unused = client.refreshDiagnostics();
    }
  }
}
