// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares keys and enums, in both directions, with the schema that the reference itself uses. */
final class ReferenceSchemaTest {

  /** Mappings that the reference lists and we do not compare. */
  private static final Set<String> SKIPPED =
      Set.of(
          // A literal as `{value: x}` has no type to ask for; the recorded verdicts cover it.
          "/inputs/*[]",
          // A second reading of the map, which never applies: the map itself takes any key.
          "/environment_variables");

  /** Keys that the reference lists and we refuse, by mapping. */
  private static final Map<String, Set<String>> REFUSED =
      Map.of(
          // Listed, but loading a job that has it fails.
          "/identity[managed,managed_identity]", Set.of("msi_resource_id"));

  private static final JsonNode REFERENCE =
      RecordedCases.json(RecordedCases.read("reference-schema.json"));
  private static final PropertyDocs DOCS = SchemaCatalog.commandJobDocs();

  /**
   * A mapping or enum of the reference, by our path and one of the types that choose its branch.
   */
  private record Place(InstancePath path, @Nullable String type) {}

  @Test
  void listsTheSameKeys() {
    for (var object : REFERENCE.path("objects").properties()) {
      if (SKIPPED.contains(object.getKey())) {
        continue;
      }
      Set<String> keys = texts(object.getValue().path("keys"));
      keys.removeAll(REFUSED.getOrDefault(object.getKey(), Set.of()));
      for (Place place : places(object.getKey())) {
        assertThat(keys(place, each -> true)).as("keys of %s", place).isEqualTo(keys);
        assertThat(keys(place, PropertyDoc::required))
            .as("required keys of %s", place)
            .isEqualTo(texts(object.getValue().path("required")));
        // An address of a schema is dropped too, but people write it, so it is not read-only.
        Set<String> dropped = texts(object.getValue().path("dropped"));
        Set<String> readOnly = keys(place, PropertyDoc::readOnly);
        if (dropped.remove("$schema")) {
          readOnly.remove("$schema");
        }
        assertThat(readOnly).as("read-only keys of %s", place).isEqualTo(dropped);
      }
    }
  }

  @Test
  void listsNoMappingThatTheReferenceLacks() {
    Set<InstancePath> known = new TreeSet<>(Comparator.comparing(InstancePath::toString));
    REFERENCE
        .path("objects")
        .fieldNames()
        .forEachRemaining(text -> places(text).forEach(place -> known.add(place.path())));
    Set<InstancePath> ours = new TreeSet<>(Comparator.comparing(InstancePath::toString));
    List<InstancePath> open = new ArrayList<>(List.of(InstancePath.ROOT));
    while (!open.isEmpty()) {
      InstancePath path = open.remove(0);
      List<PropertyDoc> keys = DOCS.keysAt(path, null);
      if (!keys.isEmpty()) {
        ours.add(path);
      }
      keys.forEach(key -> open.add(path.child(key.key())));
      if (keys.isEmpty() && DOCS.at(path.child(PropertyDocs.ANY_KEY)).isPresent()) {
        open.add(path.child(PropertyDocs.ANY_KEY));
      }
    }
    known.remove(InstancePath.parse("/environment_variables"));
    assertThat(ours).isEqualTo(known);
  }

  @Test
  void knowsTheSameValues() {
    for (var each : REFERENCE.path("enums").properties()) {
      Set<String> values = texts(each.getValue().path("values"));
      for (Place place : places(each.getKey())) {
        PropertyDoc doc = DOCS.at(place.path(), place.type()).orElseThrow();
        Set<String> ours =
            new TreeSet<>(doc.values().stream().map(PropertyDoc.EnumValue::value).toList());
        if (each.getKey().endsWith("]/type")) {
          assertThat(ours).as("values of %s", place).containsAll(values);
        } else {
          assertThat(ours).as("values of %s", place).isEqualTo(values);
        }
      }
    }
  }

  @Test
  void addsNoTypeOfItsOwn() {
    for (String mapping : List.of("/inputs/*", "/distribution", "/identity", "/services/*")) {
      Set<String> types = new TreeSet<>();
      REFERENCE
          .path("enums")
          .properties()
          .forEach(
              each -> {
                if (each.getKey().startsWith(mapping + "[") && each.getKey().endsWith("/type")) {
                  types.addAll(texts(each.getValue().path("values")));
                }
              });
      PropertyDoc doc = DOCS.at(InstancePath.parse(mapping).child("type")).orElseThrow();
      assertThat(doc.values()).extracting(PropertyDoc.EnumValue::value).hasSameElementsAs(types);
    }
  }

  @Test
  void wasRecordedWithTheVersionThatWeName() {
    assertThat(SchemaCatalog.bundled().comparedWith())
        .isEqualTo(REFERENCE.path("reference").asText());
  }

  private static Set<String> keys(Place place, Predicate<PropertyDoc> wanted) {
    return new TreeSet<>(
        DOCS.keysAt(place.path(), place.type()).stream()
            .filter(wanted)
            .map(PropertyDoc::key)
            .toList());
  }

  /** Reads a path such as {@code /inputs/*[uri_file,uri_folder]/mode}. */
  private static List<Place> places(String text) {
    int open = text.indexOf('[');
    if (open < 0) {
      return List.of(new Place(InstancePath.parse(text), null));
    }
    int close = text.indexOf(']');
    InstancePath path = InstancePath.parse(text.substring(0, open) + text.substring(close + 1));
    List<Place> places = new ArrayList<>();
    for (String type : text.substring(open + 1, close).split(",", -1)) {
      places.add(new Place(path, type));
    }
    return places;
  }

  private static Set<String> texts(JsonNode values) {
    return new TreeSet<>(
        StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList());
  }
}
