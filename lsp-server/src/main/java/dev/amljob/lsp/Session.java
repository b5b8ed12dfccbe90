// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import com.google.gson.JsonObject;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.feature.ClientSettings;
import dev.amljob.lsp.feature.ClientTraits;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.util.Collection;
import java.util.List;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * What begins when a client says what it can do.
 *
 * @param client the client
 * @param traits what it can do
 * @param settings what its user has set
 * @param documents what it has open
 * @param diagnostics what is wrong with that
 * @param publisher who tells it so
 */
record Session(
    LanguageClient client,
    ClientTraits traits,
    ClientSettings settings,
    Documents documents,
    DiagnosticHandler diagnostics,
    DiagnosticsPublisher publisher) {
  private static final String SECTION = "amljob";

  static Session with(LanguageClient client, ClientTraits traits) {
    PositionEncoding encoding = PositionEncoding.negotiate(traits.positionEncodings());
    Documents documents = new Documents(encoding);
    DiagnosticHandler diagnostics = new DiagnosticHandler(traits, encoding);
    return new Session(
        client,
        traits,
        new ClientSettings(),
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

  /** Asks the client what its user has set, where it can be asked. */
  void pullSettings() {
    if (traits.givesSettings()) {
      ConfigurationItem item = new ConfigurationItem();
      item.setSection(SECTION);
      var unused =
          client
              .configuration(new ConfigurationParams(List.of(item)))
              .thenAccept(found -> found.stream().findFirst().ifPresent(this::change));
    }
  }

  /** Takes settings that a client sends by itself. */
  void pushSettings(@Nullable Object all) {
    if (!traits.givesSettings() && all instanceof JsonObject sections) {
      change(sections.get(SECTION));
    }
  }

  private void change(@Nullable Object section) {
    if (settings.change(section) && traits.refreshesLenses()) {
      var unused = client.refreshCodeLenses();
    }
  }
}
