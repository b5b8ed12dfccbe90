// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.PropertyDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Assets, computes and datastores: those that are written elsewhere, and those that all have. */
final class ReferenceSource implements Source {
  private static final List<String> DATASTORES =
      List.of(
          "workspaceartifactstore",
          "workspaceblobstore",
          "workspacefilestore",
          "workspaceworkingdirectory");

  private static final String DATASTORE_URI = "azureml://datastores/";

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    String sort = Values.doc(place).flatMap(PropertyDoc::reference).orElse("");
    boolean output = place.role() == Role.VALUE && isOutputPath(place);
    switch (output ? "data" : sort) {
      case "compute" -> {
        proposeSeen(question, "compute", out);
        out.accept(
            Values.text(place, "local", Kind.VALUE, "local").withDetail("this machine").ranked(20));
      }
      case "environment" -> proposeSeen(question, "environment", out);
      case "datastore" -> datastores(question).forEach(name -> out.accept(seen(place, name)));
      case "data", "model" -> {
        if (!output) {
          proposeSeen(question, "data", out);
        }
        proposeDatastoreUris(question, out);
      }
      default -> {
        // The other sorts have nothing that could be known without a workspace.
      }
    }
  }

  private static boolean isOutputPath(Place place) {
    return place.key().filter("path"::equals).isPresent()
        && place.path().toString().startsWith("/outputs/");
  }

  private static void proposeSeen(Question question, String sort, Consumer<Proposal> out) {
    for (String name : seenNames(question, sort)) {
      out.accept(seen(question.place(), name));
    }
  }

  private static List<String> seenNames(Question question, String sort) {
    String here = question.place().document().source().text();
    return KnownNames.all(List.of(question.names(), KnownNames.in(here))).of(sort);
  }

  private static Proposal seen(Place place, String name) {
    return Values.text(place, name, Kind.REFERENCE, name)
        .withDetail("written elsewhere")
        .ranked(10);
  }

  private static Set<String> datastores(Question question) {
    List<String> all = new ArrayList<>(DATASTORES);
    all.addAll(seenNames(question, "datastore"));
    return new TreeSet<>(all);
  }

  private static void proposeDatastoreUris(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    for (String datastore : datastores(question)) {
      if (datastore.matches("[\\w-]+")) {
        String uri = DATASTORE_URI + datastore + "/paths/";
        out.accept(
            Values.text(place, uri, Kind.REFERENCE, uri)
                .withDetail("datastore")
                .ranked(20)
                .leadingOn());
      }
    }
  }
}
