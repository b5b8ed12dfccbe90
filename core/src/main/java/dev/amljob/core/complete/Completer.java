// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.yaml.YamlDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Proposes what may be written at a place of a job or an environment file. */
public final class Completer {
  private static final List<Source> SOURCES =
      List.of(
          new KeySource(),
          new NameSource(),
          new ScaffoldSource(),
          new ValueSource(),
          new ShapeSource(),
          new EnvironmentSource(),
          new ReferenceSource(),
          new AddressSource(),
          new PathSource(),
          new ExpressionSource(),
          new ArgumentSource(),
          new RuleSource());

  /** More than there are at one place. */
  private static final int RANKS = 1000;

  private final ProjectFiles files;
  private final Supplier<KnownNames> names;
  private final Supplier<List<String>> computes;

  /**
   * Makes a completer. What few places need is asked for there alone.
   *
   * @param files the files that paths may name
   * @param names what is known by name beyond the document itself
   * @param computes the computes that a configuration says there are
   */
  public Completer(
      ProjectFiles files, Supplier<KnownNames> names, Supplier<List<String>> computes) {
    this.files = Objects.requireNonNull(files, "files");
    this.names = Objects.requireNonNull(names, "names");
    this.computes = Objects.requireNonNull(computes, "computes");
  }

  /** Returns the proposals at an offset, the likeliest first; never throws on any text. */
  public List<Proposal> at(YamlDocument document, int offset) {
    Map<String, Proposal> found = new LinkedHashMap<>();
    int rank = 0;
    for (Place place : PlaceFinder.find(document, offset)) {
      int first = rank;
      propose(
          place,
          one -> {
            if (place.takes(one)) {
              Proposal whole = place.finished(one).ranked(first + one.rank());
              found.putIfAbsent(one.kind() + one.label(), whole);
            }
          });
      rank += RANKS;
    }
    return found.values().stream().sorted(Comparator.comparingInt(Proposal::rank)).toList();
  }

  private void propose(Place place, Consumer<Proposal> out) {
    Question question =
        new Question(place, CommandJob.of(place.document()), files, names, computes);
    SOURCES.forEach(source -> source.propose(question, out));
  }
}
