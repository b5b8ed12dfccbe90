// SPDX-License-Identifier: MIT
package dev.amljob.core.names;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All places of all names in one document. */
public final class NameTable {
  private final List<Occurrence> occurrences;

  NameTable(List<Occurrence> found) {
    List<Occurrence> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Occurrence::span));
    this.occurrences = List.copyOf(sorted);
  }

  /** Returns all places, in the order of the text. */
  public List<Occurrence> all() {
    return occurrences;
  }

  /** Returns the place that a cursor stands in or right behind. */
  public Optional<Occurrence> at(int offset) {
    return occurrences.stream()
        .filter(occurrence -> occurrence.span().touches(offset))
        .reduce((first, second) -> second);
  }

  /** Returns the places of a name, in the order of the text. */
  public List<Occurrence> of(Name name) {
    return occurrences.stream().filter(occurrence -> occurrence.name().equals(name)).toList();
  }

  /** Returns where a name is given; absent for one that is not declared. */
  public Optional<Span> declaration(Name name) {
    return of(name).stream().filter(Occurrence::declares).map(Occurrence::span).findFirst();
  }
}
