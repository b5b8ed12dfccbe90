// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.text.Span;
import dev.amljob.schema.PropertyDoc;
import java.util.List;
import java.util.function.Consumer;

/**
 * Mappings and lists, where a value behind the colon is one or may be one as well: data for an
 * input, an environment that is described in place.
 */
final class ShapeSource implements Source {
  /** The types of data that people use. */
  static final List<String> TYPES = List.of("uri_folder", "uri_file", "mltable", "mlflow_model");

  private static final String IMAGE =
      "image: ${1:mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04}";

  private static final String ITEM = "${1:value}";

  private static final String[] PACKAGES = {"dependencies:", "  - python=${1:3.11}", "  - pip"};

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    if (place.role() != Role.VALUE || place.isConfiguration()) {
      return;
    }
    String path = place.path().toString();
    if (path.matches("/inputs/[^/]+")) {
      for (String type : TYPES) {
        out.accept(
            shape(place, type, "data", "type: " + type, "path: ${1:azureml:name:1}").ranked(10));
      }
    } else if (path.matches("/outputs/[^/]+")) {
      for (String type : TYPES) {
        out.accept(shape(place, type, "data", "type: " + type).ranked(10));
      }
    } else if (path.equals("/environment")) {
      out.accept(shape(place, "image", "described in place", IMAGE).ranked(20));
      out.accept(
          shape(place, "image and conda_file", "in place", IMAGE, "conda_file: ${2:conda.yml}")
              .ranked(20));
    } else {
      Values.doc(place).ifPresent(doc -> proposeOther(place, doc, out));
    }
  }

  private static void proposeOther(Place place, PropertyDoc doc, Consumer<Proposal> out) {
    if (EntryText.isContainer(doc)) {
      any(place, doc, out);
    } else if (doc.types().contains("array")) {
      String item = place.isFlow() ? " [" + ITEM + "]" : SnippetText.below(place, "- " + ITEM);
      out.accept(written(place, "list", "one item a line", item).ranked(40));
    } else if (doc.key().equals("conda_file") && !place.isFlow()) {
      out.accept(shape(place, "mapping", "packages in place", PACKAGES).ranked(40));
    }
  }

  private static Proposal shape(Place place, String label, String detail, String... entries) {
    return written(place, label, detail, SnippetText.below(place, entries));
  }

  private static Proposal written(Place place, String label, String detail, String snippet) {
    return Proposal.of(label, Kind.SNIPPET, behindColon(place), SnippetText.plain(snippet))
        .withSnippet(place.isFlow() ? snippet.replaceFirst("}$", "\\\\}") : snippet)
        .withDetail(detail);
  }

  private static void any(Place place, PropertyDoc doc, Consumer<Proposal> out) {
    EntryText text = new EntryText(place);
    out.accept(
        Proposal.of("mapping", Kind.SNIPPET, behindColon(place), text.plain(doc))
            .withSnippet(text.below(doc))
            .withDetail(Documentation.typeWords(doc))
            .leadingOn()
            .ranked(40));
  }

  /**
   * No blank is left at the end of the line of the key. A word that is begun is replaced as other
   * proposals replace it: clients want one place for all of a list.
   */
  private static Span behindColon(Place place) {
    if (!place.isFlow() && !place.word().isEmpty()) {
      return place.replaced();
    }
    String text = place.document().source().text();
    Span word = place.replaced();
    int start = word.start();
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    return start > 0 && text.charAt(start - 1) == ':' ? new Span(start, word.end()) : word;
  }
}
