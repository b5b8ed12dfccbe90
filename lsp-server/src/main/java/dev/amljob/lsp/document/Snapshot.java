// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.config.Settings;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.names.NameTable;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
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
  private final Parsed parsed;
  private @Nullable LintResult result;

  /** The other files that this depends on, whether they are there or not, as they are asked for. */
  private final Set<String> askedNames = ConcurrentHashMap.newKeySet();

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
    this.parsed = new Parsed(file);
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
    Wanted.check();
    return new Converter(file, encoding);
  }

  /** Returns the way from offsets to positions in the text after some edits. */
  public Converter after(List<TextEdit> edits) {
    return new Converter(
        SourceFile.of(file.name(), TextEdit.applyAll(file.text(), edits)), encoding);
  }

  /** Returns the text as read; who needs no more need not wait for the linter. */
  public YamlDocument document() {
    Wanted.check();
    return parsed.document();
  }

  /** Returns the text as a job, whatever sort of file it is. */
  public CommandJob job() {
    Wanted.check();
    return parsed.job();
  }

  /** Returns what sort of file it is. */
  public DocumentKind kind() {
    return isConfiguration() ? DocumentKind.CONFIGURATION : parsed.kind();
  }

  /** Returns what the linter says. */
  public synchronized LintResult result() {
    LintResult known = result;
    if (known == null) {
      Wanted.check();
      ProjectFiles files = new EditorFiles(open, askedNames);
      known =
          isConfiguration()
              ? configurations(files).check(file)
              : Linter.lint(document(), options(files));
      result = known;
    }
    return known;
  }

  /** Returns the names and where they stand. */
  public NameTable names() {
    Wanted.check();
    return parsed.names();
  }

  /** Returns what the document mentions by name. */
  public KnownNames mentions() {
    return parsed.mentions();
  }

  /** Returns what is found in another text of this document. */
  public LintResult lint(SourceFile other) {
    ProjectFiles files = files();
    return isConfiguration()
        ? configurations(files).check(other)
        : Linter.lint(other, options(files));
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
   * Returns whether the document is this server's business: a command job, one that the client
   * calls so, or a configuration of amljob. Another YAML file belongs to another server.
   */
  public boolean isServed() {
    return languageId.equals(OWN_LANGUAGE)
        || isConfiguration()
        || kind() == DocumentKind.COMMAND_JOB;
  }

  /**
   * Returns whether what is found out about this document depends on another file. Does not wait
   * for one who is finding out: that one may have seen the other file as it was.
   */
  boolean asksFor(String name) {
    return askedNames.stream()
        .anyMatch(asked -> name.equals(asked) || name.startsWith(asked + "/"));
  }

  /** Returns whether this is a configuration of amljob. */
  public boolean isConfiguration() {
    return Configurations.isOne(file.name());
  }

  /** Returns what the configuration beside the document sets for it. */
  public Optional<Settings> settings() {
    return EditorFiles.isOnDisk(file.name())
        ? Optional.of(configurations(files()).of(file.name()))
        : Optional.empty();
  }

  /** Returns the computes that the configuration beside the document says there are. */
  public List<String> knownComputes() {
    return settings().map(Settings::knownComputes).orElse(List.of());
  }

  /** Read anew for each version: a few looks at the disk, and what was asked for is remembered. */
  static Configurations configurations(ProjectFiles files) {
    return new Configurations(files, ROOT, ConfigSource.SEARCH, () -> NEWEST);
  }

  /** Returns what the configuration beside the document says, as the command line reads it. */
  private LintOptions options(ProjectFiles files) {
    LintOptions options = LintOptions.defaults().withFiles(files);
    if (!EditorFiles.isOnDisk(file.name())) {
      return options;
    }
    return configurations(files).of(file.name()).over(options);
  }
}
