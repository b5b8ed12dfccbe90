// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A configuration file and those that it extends, the farthest first. */
final class ConfigChain {
  private static final Classification AS_CONFIGURATION =
      new Classification(DocumentKind.CONFIGURATION, "it is amljob's own");

  private final ProjectFiles files;
  private final WorkingFolder workingFolder;
  private final Supplier<String> version;
  private final List<String> names = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final List<LintResult> mistakes = new ArrayList<>();

  ConfigChain(ProjectFiles files, WorkingFolder workingFolder, Supplier<String> version) {
    this.files = files;
    this.workingFolder = workingFolder;
    this.version = version;
  }

  List<Layer> layers() {
    return layers;
  }

  /** Returns the names of the files, each before those that it extends. */
  List<String> names() {
    return names;
  }

  List<LintResult> mistakes() {
    return mistakes;
  }

  /** Adds a file, which is there, and those that it extends. */
  void follow(String name) {
    String shown = workingFolder.shown(name);
    Optional<SourceFile> text = files.read(shown);
    if (text.isEmpty()) {
      YamlDocument empty = YamlParser.parse(SourceFile.of(shown, ""));
      Mistakes mistake = new Mistakes(empty);
      mistake.add(Mistakes.UNUSABLE.value(), Span.at(0), "the file cannot be read");
      keep(empty, mistake);
    } else {
      names.add(name);
      add(text.get(), WorkingFolder.parentOf(name));
    }
  }

  /** Returns what is wrong with one file alone. */
  LintResult check(SourceFile text, String folder) {
    names.add(WorkingFolder.within(folder, Configurations.NAME));
    return add(text, folder);
  }

  /** Adds a text, which stands in for a file, and the files that it extends. */
  LintResult add(SourceFile text, String folder) {
    YamlDocument document = YamlParser.parse(text);
    Mistakes wrong = new Mistakes(document);
    ConfigFile file = ConfigReader.read(document, folder, wrong);
    file.minimum().ifPresent(minimum -> checkVersion(version.get(), minimum, wrong));
    file.base().ifPresent(base -> extend(base, folder, wrong));
    layers.addAll(file.layers());
    return keep(document, wrong);
  }

  static void checkVersion(String version, YamlScalar minimum, Mistakes wrong) {
    if (!Version.isVersion(minimum.text())) {
      wrong.unfit(
          Mistakes.code(ConfigKey.MIN_CLI.word()), minimum, "a version such as `1.2` or `1.2.3`");
    } else if (!Version.isAtLeast(version, minimum.text())) {
      wrong.add(
          Mistakes.UNUSABLE.value(),
          minimum.span(),
          "this configuration needs amljob "
              + minimum.text()
              + " or newer, and this is "
              + version
              + "; install a newer one");
    }
  }

  private void extend(YamlScalar base, String folder, Mistakes wrong) {
    String name = new WorkingFolder(folder).absolute(base.text());
    if (names.contains(name)) {
      List<String> way = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
      way.add(name);
      wrong.add(
          Mistakes.UNUSABLE.value(),
          base.span(),
          "a configuration cannot extend itself: "
              + String.join(" extends ", way.stream().map(this::code).toList()));
    } else if (files.kind(workingFolder.shown(name)) != ProjectFiles.Kind.FILE) {
      wrong.add(
          Mistakes.UNUSABLE.value(),
          base.span(),
          "there is no file " + code(name) + "; paths count from the folder of this file");
    } else {
      follow(name);
    }
  }

  private String code(String name) {
    return Mistakes.code(workingFolder.shown(name));
  }

  private LintResult keep(YamlDocument document, Mistakes wrong) {
    List<Diagnostic> found = wrong.sorted();
    LintResult result =
        new LintResult(
            document,
            AS_CONFIGURATION,
            CommandJob.of(document),
            found,
            List.of(),
            List.of(),
            List.of());
    if (!found.isEmpty()) {
      mistakes.add(result);
    }
    return result;
  }
}
