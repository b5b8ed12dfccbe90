// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.ValueOverride;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads files as jobs: overrides first, then the linter, as the reference does it. */
public final class JobLoader {
  private final Function<SourceFile, LintResult> linter;

  /** Makes a loader with a linter whose options are chosen. */
  public JobLoader(Function<SourceFile, LintResult> linter) {
    this.linter = Objects.requireNonNull(linter, "linter");
  }

  /** Returns a loader with the linter's defaults, which sees the files that a job names. */
  public static JobLoader onDisk() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(Path.of("")));
    return new JobLoader(Linter.with(options));
  }

  /**
   * Loads a file.
   *
   * @throws IOException if it cannot be read; whatever is wrong in it is in the result
   */
  public LoadResult load(Path file, ValueOverride... overrides) throws IOException {
    return load(
        SourceFile.decode(PathNames.slashed(file), Files.readAllBytes(file)), List.of(overrides));
  }

  /**
   * Loads what a reader has left; local paths are from the working folder.
   *
   * @throws IOException if it cannot be read
   */
  public LoadResult load(Reader text, ValueOverride... overrides) throws IOException {
    StringWriter whole = new StringWriter();
    text.transferTo(whole);
    return load(SourceFile.of("job.yml", whole.toString()), List.of(overrides));
  }

  /** Lints a job that was built, as a file with the same text. */
  public LoadResult check(CommandJob job) {
    return load(job.source(), List.of());
  }

  /**
   * Loads a text.
   *
   * @throws IllegalArgumentException if an override has no place in it
   */
  public LoadResult load(SourceFile file, List<ValueOverride> overrides) {
    SourceFile effective = overrides.isEmpty() ? file : with(overrides, file);
    return new LoadResult(linter.apply(effective));
  }

  /** A text that is no YAML, or holds nothing, stays as it is: there is no place in it. */
  private static SourceFile with(List<ValueOverride> overrides, SourceFile file) {
    YamlDocument document = YamlParser.parse(file);
    Optional<YamlNode> root = document.rootMapping().map(YamlNode.class::cast);
    if (root.isEmpty() || !document.faults().isEmpty()) {
      return file;
    }
    YamlNode tree = root.get();
    for (ValueOverride override : overrides) {
      tree = override.applied(tree);
    }
    return SourceFile.of(file.name(), YamlWriter.write(tree, YamlWriter.Layout.DEFAULT));
  }
}
