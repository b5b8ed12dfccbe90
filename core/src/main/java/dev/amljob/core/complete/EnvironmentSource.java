// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.catalog.CuratedEnvironment;
import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.PropertyDoc;
import java.util.function.Consumer;

/** Environments that everybody has: those of the registry {@code azureml} that are kept up. */
final class EnvironmentSource implements Source {
  private static final String REGISTRY = "azureml://registries/azureml/environments/";

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    boolean asked =
        Values.doc(place).flatMap(PropertyDoc::reference).filter("environment"::equals).isPresent();
    if (!asked) {
      return;
    }
    for (CuratedEnvironment environment : CuratedEnvironments.all()) {
      if (!environment.retired()) {
        propose(place, environment, out);
      }
    }
  }

  private static void propose(Place place, CuratedEnvironment environment, Consumer<Proposal> out) {
    String name = environment.name();
    environment
        .latestVersion()
        .ifPresent(
            version ->
                out.accept(
                    one(place, REGISTRY + name + "/versions/" + version, environment).ranked(30)));
    out.accept(one(place, REGISTRY + name + "/labels/latest", environment).ranked(31));
    out.accept(one(place, "azureml:" + name + "@latest", environment).ranked(32));
  }

  private static Proposal one(Place place, String value, CuratedEnvironment environment) {
    return Values.text(place, value, Kind.REFERENCE, value)
        .withDetail("curated environment")
        .documented(environment::description);
  }
}
