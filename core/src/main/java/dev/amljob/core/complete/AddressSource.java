// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.PropertyDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Addresses under {@code azureml://}: first where they begin, in a datastore or a registry, and
 * from there on the next segment of those that are known.
 */
final class AddressSource implements Source {
  private static final String DATASTORES = "azureml://datastores/";
  private static final String REGISTRIES = "azureml://registries/";
  private static final String PATHS = "/paths/";

  /** Returns whether an address is begun that only its own next segment can follow. */
  static boolean isBegun(Place place) {
    String word = word(place);
    return word.startsWith(REGISTRIES) || (word.startsWith("azureml://") && word.contains(PATHS));
  }

  private static String word(Place place) {
    return place.word().replaceAll("^[\"']", "");
  }

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    boolean output = isOutputPath(place);
    String reference =
        output ? "data" : Values.doc(place).flatMap(PropertyDoc::reference).orElse("");
    boolean data = reference.equals("data") || reference.equals("model");
    if (!data && !reference.equals("environment")) {
      return;
    }
    List<String> kinds = output ? List.of() : kinds(place, reference);
    boolean begun = isBegun(place);
    if (begun && word(place).startsWith(REGISTRIES)) {
      proposeNext(place, registries(question.known(), kinds, word(place)), out);
    } else if (begun && data) {
      proposeNext(place, question.known().of(KnownNames.ADDRESS), out);
    } else if (!begun && data) {
      proposeBeginnings(place, question.known(), kinds, out);
    }
  }

  private static boolean isOutputPath(Place place) {
    return place.role() == Role.VALUE
        && place.key().filter("path"::equals).isPresent()
        && place.path().toString().startsWith("/outputs/");
  }

  private static List<String> kinds(Place place, String reference) {
    return reference.equals("environment")
        ? List.of("environments")
        : AssetSorts.at(place).stream()
            .map(sort -> sort.equals(AssetSorts.DATA) ? sort : "models")
            .toList();
  }

  /** An output has no place in a registry, and what is written elsewhere is not to be replaced. */
  private static void proposeBeginnings(
      Place place, KnownNames known, List<String> kinds, Consumer<Proposal> out) {
    Set<String> paths = new TreeSet<>();
    for (String datastore : Datastores.in(known)) {
      paths.add(DATASTORES + datastore + PATHS);
    }
    for (String address : known.of(KnownNames.ADDRESS)) {
      int end = address.indexOf(PATHS);
      if (end > 0) {
        paths.add(address.substring(0, end + PATHS.length()));
      }
      boolean whole = end > 0 || isOf(address, kinds);
      if (!kinds.isEmpty() && whole && !address.endsWith("/")) {
        out.accept(one(place, address, address, "written elsewhere").ranked(10));
      }
    }
    paths.forEach(path -> out.accept(one(place, path, path, "datastore").ranked(20).leadingOn()));
    if (!kinds.isEmpty()) {
      out.accept(one(place, REGISTRIES, REGISTRIES, "registry").ranked(22).leadingOn());
    }
  }

  private static boolean isOf(String address, List<String> kinds) {
    String[] parts = address.split("/", -1);
    return address.startsWith(REGISTRIES) && parts.length > 4 && kinds.contains(parts[4]);
  }

  /** Returns the addresses in registries, with those that can be told from the text alone. */
  private static Set<String> registries(KnownNames known, List<String> kinds, String word) {
    Set<String> found = new TreeSet<>();
    List<String> all = new ArrayList<>(known.of(KnownNames.ADDRESS));
    all.add(REGISTRIES + "azureml/");
    for (String address : all) {
      if (address.startsWith(REGISTRIES)) {
        String registry = address.split("/", -1)[3];
        kinds.forEach(kind -> found.add(REGISTRIES + registry + "/" + kind + "/"));
      }
      if (isOf(address, kinds)) {
        found.add(address);
      }
    }
    String base = base(word);
    if (isOf(base, kinds) && base.split("/", -1).length == 7) {
      found.add(base + "versions/");
      if (kinds.contains("environments")) {
        found.add(base + "labels/latest");
      }
    }
    return found;
  }

  private static String base(String word) {
    return word.substring(0, word.lastIndexOf('/') + 1);
  }

  private static void proposeNext(Place place, Iterable<String> addresses, Consumer<Proposal> out) {
    String base = base(word(place));
    for (String address : addresses) {
      if (address.startsWith(base) && address.length() > base.length()) {
        int slash = address.indexOf('/', base.length());
        String next = address.substring(base.length(), slash < 0 ? address.length() : slash + 1);
        Proposal proposal = one(place, next, base + next, "written elsewhere").ranked(5);
        out.accept(slash < 0 ? proposal : proposal.leadingOn());
      }
    }
  }

  private static Proposal one(Place place, String label, String address, String detail) {
    return Values.text(place, label, Kind.REFERENCE, address).withDetail(detail);
  }
}
