// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The configurations of a run: that of a file is the {@code .amljob.yml} in its folder, or in the
 * next folder above, up to the root of the repository. Each is read once.
 */
public final class Configurations {
  /** How a configuration is called wherever it lies. */
  public static final String NAME = ".amljob.yml";

  private static final String REPOSITORY = ".git";

  private final ProjectFiles files;
  private final WorkingFolder workingFolder;
  private final ConfigSource source;
  private final Supplier<String> version;
  private final Map<String, Configuration> byFolder = new HashMap<>();
  private final Map<String, Configuration> byFile = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final List<LintResult> mistakes = new ArrayList<>();

  /**
   * Makes configurations of which none is read yet.
   *
   * @param files by which they are found; relative names count from the working folder
   * @param version that of amljob, asked for only where a file needs a certain one
   */
  public Configurations(
      ProjectFiles files,
      WorkingFolder workingFolder,
      ConfigSource source,
      Supplier<String> version) {
    this.files = files;
    this.workingFolder = workingFolder;
    this.source = source;
    this.version = version;
  }

  /** Returns whether a file is a configuration, by its name. */
  public static boolean isOne(String file) {
    return file.endsWith(NAME)
        && (file.length() == NAME.length()
            || file.charAt(file.length() - NAME.length() - 1) == '/');
  }

  /** Returns what is wrong with a configuration, and with none that it extends. */
  public LintResult check(SourceFile file) {
    ConfigChain chain = new ConfigChain(files, workingFolder, version);
    return chain.check(file, WorkingFolder.parentOf(workingFolder.absolute(file.name())));
  }

  /** Returns the files that were read, as people know them: each before those that it extends. */
  public synchronized List<String> names() {
    return names.stream().map(workingFolder::shown).toList();
  }

  /** Returns what is set for a file. */
  public Settings of(String file) {
    String name = workingFolder.absolute(file);
    return in(WorkingFolder.parentOf(name)).of(name);
  }

  /** Returns what is set for all that lies in a folder. */
  public Settings ofFolder(String folder) {
    String name = workingFolder.absolute(folder.isEmpty() ? "." : folder);
    return in(name).of(WorkingFolder.within(name, ""));
  }

  /** Returns what counts in a folder; its name is absolute. */
  public synchronized Configuration in(String folder) {
    Configuration known = byFolder.get(folder);
    if (known == null) {
      known = find(folder);
      byFolder.put(folder, known);
    }
    return known;
  }

  /** Returns what is wrong with those read so far. */
  public synchronized List<LintResult> mistakes() {
    return List.copyOf(mistakes);
  }

  private Configuration find(String folder) {
    if (source.file().isPresent()) {
      return read(workingFolder.absolute(source.file().get()));
    }
    if (!source.search() || folder.isEmpty()) {
      return read("");
    }
    String own = WorkingFolder.within(folder, NAME);
    if (kind(own) == ProjectFiles.Kind.FILE) {
      return read(own);
    }
    boolean top = kind(WorkingFolder.within(folder, REPOSITORY)) != ProjectFiles.Kind.MISSING;
    return top ? read("") : in(WorkingFolder.parentOf(folder));
  }

  private ProjectFiles.Kind kind(String name) {
    return files.kind(workingFolder.shown(name));
  }

  /** Reads a configuration file; with no name, what is set without one. */
  private Configuration read(String name) {
    Configuration known = byFile.get(name);
    if (known != null) {
      return known;
    }
    List<Layer> layers = new ArrayList<>();
    if (!name.isEmpty()) {
      ConfigChain chain = new ConfigChain(files, workingFolder, version);
      chain.follow(name);
      names.addAll(chain.names());
      keep(chain, layers);
    }
    for (String setting : source.settings()) {
      ConfigChain chain = new ConfigChain(files, workingFolder, version);
      chain.add(
          SourceFile.of(ConfigSource.OPTION + " " + setting, ConfigSource.lines(setting)),
          workingFolder.name());
      keep(chain, layers);
    }
    Configuration read = new Configuration(layers);
    byFile.put(name, read);
    return read;
  }

  private void keep(ConfigChain chain, List<Layer> layers) {
    layers.addAll(chain.layers());
    for (LintResult mistake : chain.mistakes()) {
      boolean told =
          mistakes.stream().anyMatch(one -> one.file().name().equals(mistake.file().name()));
      if (!told) {
        mistakes.add(mistake);
      }
    }
  }
}
