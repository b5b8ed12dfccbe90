// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.PropertyDoc;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Assets, computes and datastores by their names: those that are written elsewhere, and those that
 * all have.
 */
final class ReferenceSource implements Source {
  private static final String PREFIX = "azureml:";

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    if (AddressSource.isBegun(place)) {
      return;
    }
    switch (Values.doc(place).flatMap(PropertyDoc::reference).orElse("")) {
      case "compute" -> proposeComputes(question, out);
      case "environment" -> proposeSeen(place, question.known().of("environment"), out);
      case "code" -> proposeSeen(place, question.known().of("code"), out);
      case "datastore" ->
          Datastores.in(question.known()).forEach(name -> out.accept(seen(place, name)));
      case "data", "model" -> {
        KnownNames known = question.known();
        AssetSorts.at(place).forEach(sort -> proposeSeen(place, known.of(sort), out));
      }
      default -> {
        // The other sorts have nothing that could be known without a workspace.
      }
    }
  }

  /** Where a configuration says which computes there are, any other would be a mistake. */
  private static void proposeComputes(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    List<String> listed = question.computes().get();
    for (String name : new TreeSet<>(listed.stream().map(ReferenceSource::prefixed).toList())) {
      out.accept(
          Values.text(place, name, Kind.REFERENCE, name).withDetail("known compute").ranked(5));
    }
    if (listed.isEmpty()) {
      proposeSeen(place, question.known().of("compute"), out);
    }
    out.accept(
        Values.text(place, "local", Kind.VALUE, "local").withDetail("this machine").ranked(20));
  }

  private static String prefixed(String name) {
    return name.startsWith(PREFIX) ? name : PREFIX + name;
  }

  private static void proposeSeen(Place place, List<String> names, Consumer<Proposal> out) {
    names.forEach(name -> out.accept(seen(place, name)));
  }

  private static Proposal seen(Place place, String name) {
    return Values.text(place, name, Kind.REFERENCE, name)
        .withDetail("written elsewhere")
        .ranked(10);
  }
}
