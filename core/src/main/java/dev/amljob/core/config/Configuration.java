// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What one configuration file says, with all that it extends and what the command line adds. */
public final class Configuration {
  private final List<Layer> layers;
  private final Optional<PathPatterns> included;
  private final Optional<PathPatterns> excluded;
  // A run has many files, and few sets of layers.
  private final Map<List<Layer>, Settings> known = new ConcurrentHashMap<>();

  Configuration(List<Layer> layers) {
    this.layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      this.included = Optional.empty();
      this.excluded = Optional.empty();
      return;
    }
    Settings common = settings(layers.stream().filter(one -> one.files() == PathPatterns.ALL));
    this.included = common.paths(ConfigKey.INCLUDE);
    this.excluded = common.paths(ConfigKey.EXCLUDE);
  }

  private Settings settings(Stream<Layer> chosen) {
    return known.computeIfAbsent(chosen.toList(), Settings::of);
  }

  /** Returns what is set for a file; its name is absolute. */
  public Settings of(String file) {
    if (layers.isEmpty()) {
      return Settings.NONE;
    }
    List<Layer> counting = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer.files().matchFile(file)) {
        counting.add(layer);
      }
    }
    return settings(counting.stream());
  }

  /** Returns whether a file is left out, unless somebody names it. */
  public boolean excludesFile(String file) {
    return excluded.isPresent() && excluded.get().matchFile(file);
  }

  /** Returns whether all that lies in a folder is left out. */
  public boolean excludesFolder(String folder) {
    return excluded.isPresent() && excluded.get().matchFolder(folder);
  }

  /** Returns whether a file is looked at when a folder is searched; absent where nothing is set. */
  public Optional<Boolean> includes(String file) {
    return included.map(patterns -> patterns.matchFile(file));
  }
}
