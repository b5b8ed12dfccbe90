// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.names.NameReader;
import dev.amljob.core.names.NameTable;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One version of one document. It never changes; what is found out about it is found out once, by
 * whoever asks first.
 */
public final class Snapshot {
  /** The language id that only command jobs have. */
  public static final String OWN_LANGUAGE = "azureml-yaml";

  /** Names of documents are absolute. */
  private static final WorkingFolder ROOT = new WorkingFolder("");

  /** Whoever runs too old a version for a configuration hears it from the command line. */
  private static final String NEWEST = "999";

  private final String uri;
  private final String languageId;
  private final int version;
  private final SourceFile file;
  private final PositionEncoding encoding;
  private final Function<String, Optional<SourceFile>> open;
  private volatile @Nullable Analysis analysis;
  private @Nullable NameTable names;

  Snapshot(
      Head head,
      SourceFile file,
      PositionEncoding encoding,
      Function<String, Optional<SourceFile>> open) {
    this.uri = head.uri;
    this.languageId = head.languageId;
    this.version = head.version;
    this.file = file;
    this.encoding = encoding;
    this.open = open;
  }

  /** What a client says of a document beside its text. */
  record Head(String uri, String languageId, int version) {}

  /** Returns the same text under another version, with nothing found out about it yet. */
  Snapshot with(int newVersion, String newText) {
    return new Snapshot(
        new Head(uri, languageId, newVersion), SourceFile.of(file.name(), newText), encoding, open);
  }

  /** Returns the address. */
  public String uri() {
    return uri;
  }

  /** Returns the version that the client gave it. */
  public int version() {
    return version;
  }

  /** Returns the text with its name. */
  public SourceFile file() {
    return file;
  }

  /** Returns the way from offsets to positions. */
  public Converter converter() {
    return new Converter(file, encoding);
  }

  /** Returns the way from offsets to positions in the text after some edits. */
  public Converter after(List<TextEdit> edits) {
    return new Converter(
        SourceFile.of(file.name(), TextEdit.applyAll(file.text(), edits)), encoding);
  }

  /** Returns what the linter says. */
  public LintResult result() {
    return analysis().result();
  }

  /** Returns the names and where they stand. */
  public synchronized NameTable names() {
    NameTable known = names;
    if (known == null) {
      LintResult result = result();
      known = NameReader.read(result.document(), result.job());
      names = known;
    }
    return known;
  }

  /** Returns what is found in another text of this document. */
  public LintResult lint(SourceFile other) {
    return Linter.lint(other, options());
  }

  /** Returns how this document is linted. */
  public LintOptions options() {
    return options(files());
  }

  /** Returns the files that this document may name. */
  public ProjectFiles files() {
    return new EditorFiles(open, ConcurrentHashMap.newKeySet());
  }

  /**
   * Returns whether the document is this server's business: a command job, or one that the client
   * calls so. Another YAML file belongs to another server.
   */
  public boolean isServed() {
    return languageId.equals(OWN_LANGUAGE)
        || result().classification().kind() == DocumentKind.COMMAND_JOB;
  }

  /**
   * Returns whether what is found out about this document depends on another file. Does not wait
   * for one who is finding out: that one sees the other file as it is now.
   */
  boolean asksFor(String name) {
    Analysis known = analysis;
    return known != null
        && known.askedNames().stream()
            .anyMatch(asked -> name.equals(asked) || name.startsWith(asked + "/"));
  }

  private synchronized Analysis analysis() {
    Analysis known = analysis;
    if (known == null) {
      Set<String> asked = ConcurrentHashMap.newKeySet();
      known = new Analysis(Linter.lint(file, options(new EditorFiles(open, asked))), asked);
      analysis = known;
    }
    return known;
  }

  /** Returns what the configuration beside the document says, as the command line reads it. */
  private LintOptions options(ProjectFiles files) {
    LintOptions options = LintOptions.defaults().withFiles(files);
    if (!EditorFiles.isOnDisk(file.name())) {
      return options;
    }
    // Read anew for each version: a few looks at the disk, and what was asked for is remembered.
    Configurations configurations =
        new Configurations(files, ROOT, ConfigSource.SEARCH, () -> NEWEST);
    return configurations.of(file.name()).over(options);
  }
}
