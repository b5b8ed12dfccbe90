// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.DocumentLink;

/**
 * Answers {@code textDocument/documentLink}: web addresses, the pages of what a registry has, and
 * local files that are there.
 */
public final class LinkHandler {
  private static final Pattern REGISTRY =
      Pattern.compile(
          "azureml://registries/([\\w-]+)/(environments|models|components|data)/([\\w.-]+)"
              + "/versions/([\\w.-]+)");

  /** Returns the links of a document. */
  public List<DocumentLink> answer(Snapshot snapshot) {
    List<DocumentLink> links = new ArrayList<>();
    for (LocalPath path : LocalPath.of(snapshot)) {
      links.add(new DocumentLink(snapshot.converter().range(path.span()), path.uri()));
    }
    for (YamlNode node : snapshot.document().nodes()) {
      if (node instanceof YamlScalar scalar) {
        page(scalar.text())
            .map(page -> new DocumentLink(snapshot.converter().range(scalar.span()), page))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  private static Optional<String> page(String text) {
    if (text.matches("https://[!-~]+")) {
      return Optional.of(text);
    }
    Matcher asset = REGISTRY.matcher(text);
    return asset.matches()
        ? Optional.of(
            "https://ml.azure.com/registries/%s/%s/%s/version/%s"
                .formatted(asset.group(1), asset.group(2), asset.group(3), asset.group(4)))
        : Optional.empty();
  }
}
