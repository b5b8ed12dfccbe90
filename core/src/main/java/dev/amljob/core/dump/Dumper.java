// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rest.JsonText;
import dev.amljob.core.rest.RestBody;
import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/** Writes a job as a file that loads as an equal job. */
public final class Dumper {
  /** Aliases of aliases can stand for far more values than a file has characters. */
  private static final long MAX_VALUES = 100_000;

  private final DumpOptions options;

  /** Makes a dumper with options. */
  public Dumper(DumpOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Writes a job to a new file. Its local paths are written so that they mean the same from there.
   *
   * @throws DumpException if the file exists already, or cannot be written; then there is no part
   *     of it
   */
  public void dump(CommandJob job, Path destination) throws DumpException {
    dump(job, job.basePath(), destination);
  }

  /**
   * Writes a job to a new file, as {@link #dump(CommandJob, Path)} does.
   *
   * @param basePath the folder that the local paths of the job are from
   * @throws DumpException if the file exists already, or cannot be written; then there is no part
   *     of it
   */
  public void dump(CommandJob job, Path basePath, Path destination) throws DumpException {
    NewFile file = NewFile.at(destination);
    // A request is sent, and not read from where it lies.
    YamlMapping rebased =
        options.format() == DumpFormat.REST
            ? mapping(job)
            : Rebase.between(basePath, file.folder()).of(mapping(job));
    file.write(write(job, rebased));
  }

  /**
   * Writes a job with its paths as they are, and leaves the writer open.
   *
   * @throws DumpException if the job cannot be written
   */
  public void dump(CommandJob job, Writer destination) throws DumpException {
    String text = text(job);
    try {
      destination.write(text);
      destination.flush();
    } catch (IOException failure) {
      throw new DumpException(
          "cannot write the dump: " + failure.getMessage(),
          "give a writer that is open and takes text",
          failure);
    }
  }

  /** Returns the text of a job with its paths as they are. */
  public String text(CommandJob job) throws DumpException {
    return write(job, mapping(job));
  }

  private static YamlMapping mapping(CommandJob job) throws DumpException {
    YamlMapping mapping =
        job.mapping()
            .orElseThrow(
                () ->
                    new DumpException("there is no job to write", "load one that is valid", null));
    if (LoadedValue.size(mapping) > MAX_VALUES) {
      throw new DumpException(
          "the aliases of the job stand for more than " + MAX_VALUES + " values",
          "write fewer aliases of aliases",
          null);
    }
    return mapping;
  }

  private String write(CommandJob job, YamlMapping mapping) {
    return switch (options.format()) {
      case YAML -> YamlWriter.write(options.order().of(mapping), options.layout());
      case JSON ->
          JsonText.of(LoadedValue.of(options.order().of(mapping)), options.layout().indent());
      case REST -> JsonText.of(RestBody.of(job), options.layout().indent());
    };
  }
}
