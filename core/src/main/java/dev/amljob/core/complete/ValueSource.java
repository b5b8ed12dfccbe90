// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.catalog.Region;
import dev.amljob.core.catalog.Regions;
import dev.amljob.core.catalog.VmSize;
import dev.amljob.core.catalog.VmSizes;
import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDoc;
import java.util.Optional;
import java.util.function.Consumer;

/** Values that the schema knows: those of enumerations, booleans, defaults and examples. */
final class ValueSource implements Source {
  private static final String REGIONS = "locations";

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    Optional<PropertyDoc> found = Values.doc(place);
    if (found.isEmpty()) {
      return;
    }
    PropertyDoc doc = found.get();
    int rank = 0;
    for (PropertyDoc.EnumValue value : doc.values()) {
      out.accept(
          Values.text(place, value.value(), Kind.VALUE, value.value())
              .withDetail(isDefault(doc, value.value()) ? "default" : "")
              .documented(value::description)
              .ranked(rank++));
    }
    if (doc.types().contains("boolean") && !doc.types().contains("string")) {
      out.accept(Values.raw(place, "true", Kind.VALUE, "true").ranked(rank));
      out.accept(Values.raw(place, "false", Kind.VALUE, "false").ranked(rank + 1));
    }
    if (doc.values().isEmpty() && !EntryText.isContainer(doc)) {
      proposeExamples(place, doc, out);
    }
    proposeCatalogue(place, doc, out);
  }

  private static boolean isDefault(PropertyDoc doc, String value) {
    return doc.defaultText().filter(value::equals).isPresent();
  }

  private static void proposeExamples(Place place, PropertyDoc doc, Consumer<Proposal> out) {
    doc.defaultText()
        .ifPresent(value -> out.accept(value(place, doc, value).withDetail("default").ranked(20)));
    if (doc.reference().isPresent() || doc.path().isPresent()) {
      return;
    }
    for (String example : doc.exampleTexts()) {
      if (!example.startsWith("{") && !example.startsWith("[") && !example.contains("${{")) {
        out.accept(value(place, doc, example).withDetail("example").ranked(30));
      }
    }
  }

  private static Proposal value(Place place, PropertyDoc doc, String value) {
    boolean text = doc.types().isEmpty() || doc.types().contains("string");
    return text
        ? Values.text(place, value, Kind.VALUE, value)
        : Values.raw(place, value, Kind.VALUE, value);
  }

  private static void proposeCatalogue(Place place, PropertyDoc doc, Consumer<Proposal> out) {
    if (doc.reference().filter("instance-type"::equals).isPresent()) {
      for (VmSize size : VmSizes.all()) {
        out.accept(
            Values.text(place, size.name(), Kind.VALUE, size.name())
                .withDetail(size.gpus() + " × " + size.model())
                .documented(
                    () ->
                        size.vcpus()
                            + " vCPUs, "
                            + size.memoryGib()
                            + " GiB of memory, "
                            + size.gpus()
                            + " × "
                            + size.model())
                .ranked(40));
      }
    }
    if (isRegion(place)) {
      for (Region region : Regions.all()) {
        out.accept(Values.text(place, region.name(), Kind.VALUE, region.name()).ranked(40));
      }
    }
  }

  /** An item of the list of regions, whether there is one yet or none. */
  private static boolean isRegion(Place place) {
    boolean firstItem = place.role() == Role.KEY && isRegions(Optional.of(place.path()));
    return firstItem || isRegions(place.path().parent());
  }

  private static boolean isRegions(Optional<InstancePath> path) {
    return path.flatMap(InstancePath::key).filter(REGIONS::equals).isPresent();
  }
}
