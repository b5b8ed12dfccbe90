// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.catalog.CuratedEnvironment;
import dev.amljob.core.catalog.CuratedEnvironments;
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
              + "/(versions|labels)/([\\w.-]+)");

  private static final String STUDIO = "https://ml.azure.com/registries/";

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
    return asset.matches() ? Optional.of(page(asset)) : Optional.empty();
  }

  /** Pages are of versions; which one a label is of is known of curated environments alone. */
  private static String page(Matcher asset) {
    String list = STUDIO + asset.group(1) + "/" + asset.group(2);
    String name = asset.group(3);
    boolean curated = asset.group(1).equals("azureml") && asset.group(2).equals("environments");
    Optional<String> version =
        asset.group(4).equals("versions")
            ? Optional.of(asset.group(5))
            : CuratedEnvironments.find(name)
                .filter(found -> curated && asset.group(5).equals("latest"))
                .flatMap(CuratedEnvironment::latestVersion);
    return version.map(found -> list + "/" + name + "/version/" + found).orElse(list);
  }
}
