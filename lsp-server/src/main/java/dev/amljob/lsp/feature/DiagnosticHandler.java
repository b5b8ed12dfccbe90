// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.linter.LintResult;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.UnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/diagnostic}, and finds what is to be pushed. */
public final class DiagnosticHandler {
  private final ClientTraits client;
  private final DiagnosticWriter writer;

  /** Makes a handler for a client. */
  public DiagnosticHandler(ClientTraits client, PositionEncoding encoding) {
    this.client = client;
    this.writer = new DiagnosticWriter(encoding);
  }

  /** Returns the findings by the address of their file, those of the document itself first. */
  public Map<String, List<Diagnostic>> byFile(Snapshot snapshot) {
    Map<String, List<Diagnostic>> all = new LinkedHashMap<>();
    all.put(snapshot.uri(), snapshot.isServed() ? writer.of(snapshot.result()) : List.of());
    if (snapshot.isServed()) {
      snapshot.result().namedFiles().forEach(named -> collect(named, all));
    }
    return all;
  }

  private void collect(LintResult named, Map<String, List<Diagnostic>> all) {
    all.putIfAbsent(Uris.uri(named.file().name()), writer.of(named));
    named.namedFiles().forEach(further -> collect(further, all));
  }

  /** Returns the report on a document that is not open, or not this server's. */
  public static DocumentDiagnosticReport nothing() {
    return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
  }

  /** Returns the report, or that it is the same as the one that the client has. */
  public DocumentDiagnosticReport answer(Snapshot snapshot, DocumentDiagnosticParams params) {
    Map<String, List<Diagnostic>> all = byFile(snapshot);
    String id = resultId(all);
    if (id.equals(params.getPreviousResultId())) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
    }
    RelatedFullDocumentDiagnosticReport report =
        new RelatedFullDocumentDiagnosticReport(all.remove(snapshot.uri()));
    report.setResultId(id);
    if (client.takesRelatedDocuments() && !all.isEmpty()) {
      Map<String, Either<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>> related =
          new LinkedHashMap<>();
      all.forEach(
          (uri, found) ->
              related.put(uri, Either.forLeft(new FullDocumentDiagnosticReport(found))));
      report.setRelatedDocuments(related);
    }
    return new DocumentDiagnosticReport(report);
  }

  /** Returns a name of the findings that changes when they do. */
  public static String resultId(Map<String, List<Diagnostic>> findings) {
    return Integer.toHexString(findings.hashCode());
  }
}
