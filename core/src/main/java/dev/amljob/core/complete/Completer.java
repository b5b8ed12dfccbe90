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
import java.util.Optional;

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
          new PathSource(),
          new ExpressionSource(),
          new ArgumentSource(),
          new ConfigSource());

  private final ProjectFiles files;
  private final KnownNames names;

  /**
   * Makes a completer.
   *
   * @param files the files that paths may name
   * @param names what is known by name beyond the document itself
   */
  public Completer(ProjectFiles files, KnownNames names) {
    this.files = Objects.requireNonNull(files, "files");
    this.names = Objects.requireNonNull(names, "names");
  }

  /** Returns the proposals at an offset, the likeliest first; never throws on any text. */
  public List<Proposal> at(YamlDocument document, int offset) {
    Optional<Place> place = PlaceFinder.find(document, offset);
    if (place.isEmpty()) {
      return List.of();
    }
    CommandJob job = CommandJob.of(place.get().document());
    Question question = new Question(place.get(), job, files, names);
    Map<String, Proposal> found = new LinkedHashMap<>();
    for (Source source : SOURCES) {
      source.propose(question, one -> found.putIfAbsent(one.kind() + one.label(), one));
    }
    return found.values().stream()
        .map(one -> place.get().segment().lacksComma() ? one.followedBy(",") : one)
        .sorted(Comparator.comparingInt(Proposal::rank))
        .toList();
  }
}
