// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the service's contract says of the properties of a command job, version by version. A field
 * that a version does not know might be dropped there without a word, so it must not be sent.
 */
final class Contract {
  private static final List<String> REQUIRED = List.of("jobType", "command", "environmentId");

  /** Under each path, with {@code *} for a key of the author's own, the values that it may hold. */
  private final Map<String, List<ContractField>> fields;

  private Contract(Map<String, List<ContractField>> fields) {
    this.fields = fields;
  }

  /** Returns the contract. */
  static Contract instance() {
    return Holder.CONTRACT;
  }

  // Read when somebody first asks, and once.
  private static final class Holder {
    static final Contract CONTRACT = load();
  }

  /** Reads the table beside this class. */
  private static Contract load() {
    InputStream table =
        Objects.requireNonNull(Contract.class.getResourceAsStream("contract.tsv"), "contract.tsv");
    Map<String, List<ContractField>> fields = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells -> fields.computeIfAbsent(cells[0], path -> new ArrayList<>()).add(of(cells)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Contract(fields);
  }

  private static ContractField of(String[] cells) {
    return new ContractField(
        ApiVersion.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        ContractField.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells.length > 3 ? cells[3] : "");
  }

  /** Returns what of a job's properties a version cannot express. */
  List<Misfit> misfits(Map<String, @Nullable Object> properties, ApiVersion version) {
    List<Misfit> misfits = new ArrayList<>();
    for (String required : REQUIRED) {
      if (!properties.containsKey(required)) {
        misfits.add(Misfit.of(required, "is missing"));
      }
    }
    object(new Place("", ""), properties, version, misfits);
    return misfits;
  }

  /** A field as it is written, and as the table has it. */
  private record Place(String path, String pattern) {
    Place under(String key, boolean free) {
      return new Place(joined(path, key), joined(pattern, free ? "*" : key));
    }

    private static String joined(String parent, String key) {
      return parent.isEmpty() ? key : parent + "." + key;
    }
  }

  private void object(Place place, Map<?, ?> object, ApiVersion version, List<Misfit> misfits) {
    boolean free = fields.containsKey(place.under("*", true).pattern());
    object.forEach(
        (key, value) -> field(place.under(String.valueOf(key), free), value, version, misfits));
  }

  private void field(
      Place place, @Nullable Object value, ApiVersion version, List<Misfit> misfits) {
    List<ContractField> known =
        fields.getOrDefault(place.pattern(), List.of()).stream()
            .filter(field -> field.since() == ApiVersion.GA || version == ApiVersion.PREVIEW)
            .toList();
    if (known.isEmpty()) {
      misfits.add(Misfit.unknown(place.path()));
      return;
    }
    List<String> complaints =
        known.stream().flatMap(field -> field.complaint(value).stream()).toList();
    if (complaints.size() == known.size()) {
      misfits.add(Misfit.of(place.path(), complaints.get(complaints.size() - 1)));
    } else if (value instanceof Map<?, ?> map && !isOpaque(place)) {
      object(place, map, version, misfits);
    }
  }

  /** What lies deeper than the table goes is nobody's business. */
  private boolean isOpaque(Place place) {
    String below = place.pattern() + ".";
    return fields.keySet().stream().noneMatch(path -> path.startsWith(below));
  }
}
