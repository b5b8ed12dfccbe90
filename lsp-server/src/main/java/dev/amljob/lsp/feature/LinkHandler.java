// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;

/** Answers {@code textDocument/documentLink}: web addresses, and local files that are there. */
public final class LinkHandler {
  /** Returns the links of a document. */
  public List<DocumentLink> answer(Snapshot snapshot) {
    List<DocumentLink> links = new ArrayList<>();
    for (LocalPaths path : LocalPaths.of(snapshot)) {
      links.add(new DocumentLink(snapshot.converter().range(path.span()), path.uri()));
    }
    for (YamlNode node : snapshot.result().document().nodes()) {
      if (node instanceof YamlScalar scalar && scalar.text().matches("https://[!-~]+")) {
        links.add(new DocumentLink(snapshot.converter().range(scalar.span()), scalar.text()));
      }
    }
    return links;
  }
}
