// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.catalog.CuratedEnvironment;
import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.PropertyDoc;
import java.util.function.Consumer;

/**
 * Environments that everybody has: those of the registry {@code azureml} that are kept up. First
 * come those of a framework, which jobs of all sorts run in; then those that are made for one
 * product or component, such as fine-tuning, labelling or the designer.
 */
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
    CuratedEnvironments.all().stream()
        .filter(environment -> !environment.retired())
        .sorted(NewestFirst.ORDER)
        .forEach(environment -> propose(place, environment, out));
  }

  private static void propose(Place place, CuratedEnvironment environment, Consumer<Proposal> out) {
    String name = environment.name();
    int rank = NewestFirst.isOfFramework(environment) ? 30 : 33;
    environment
        .latestVersion()
        .ifPresent(
            version ->
                out.accept(
                    one(place, name + ":" + version, version(name, version), environment)
                        .ranked(rank)));
    out.accept(
        one(place, name + "@latest", REGISTRY + name + "/labels/latest", environment)
            .ranked(rank + 1));
    String own = "azureml:" + name + "@latest";
    out.accept(one(place, own, own, environment).ranked(rank + 2));
  }

  private static String version(String name, String version) {
    return REGISTRY + name + "/versions/" + version;
  }

  /** The address is too long for a list; the label names what differs. */
  private static Proposal one(
      Place place, String label, String value, CuratedEnvironment environment) {
    return Values.text(place, label, Kind.REFERENCE, value)
        .withDetail("curated environment")
        .documented(environment::description);
  }
}
