// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.UploadFolders;
import dev.amljob.core.job.Classification;
import dev.amljob.core.schemacheck.SchemaFindings;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * What a rule sees of the file that it checks, and where it reports. One for each rule and file.
 */
public final class RuleContext {
  private final Subject subject;
  private final RuleId rule;
  private final OptionValues options;
  // Nearly all rules find nothing in a file, so that a list for each of them would be a waste.
  private List<Finding> findings = List.of();

  /**
   * What all rules look at together.
   *
   * @param document the file as read
   * @param classification what sort of file it is
   * @param schema the schema's verdict
   * @param files the files beside it
   * @param uploads the folders that it uploads, read on first use
   * @param facts what rules have worked out so far
   */
  public record Subject(
      YamlDocument document,
      Classification classification,
      SchemaFindings schema,
      ProjectFiles files,
      UploadFolders uploads,
      IdentityHashMap<Fact<?>, Object> facts) {
    /** Makes a subject that nobody has looked into yet. */
    public Subject(
        YamlDocument document,
        Classification classification,
        SchemaFindings schema,
        ProjectFiles files) {
      this(
          document,
          classification,
          schema,
          files,
          new UploadFolders(files),
          new IdentityHashMap<>());
    }
  }

  /** Makes a context with no findings yet, for a rule and what the user has set about it. */
  public RuleContext(Subject subject, RuleId rule, OptionValues options) {
    this.subject = Objects.requireNonNull(subject, "subject");
    this.rule = Objects.requireNonNull(rule, "rule");
    this.options = Objects.requireNonNull(options, "options");
  }

  /** Returns the value of an option of the rule: the user's, or the default. */
  public <T> T option(RuleOption<T> option) {
    return options.get(rule, option);
  }

  /** Returns the file. */
  public SourceFile file() {
    return subject.document.source();
  }

  /** Returns the file as read. */
  public YamlDocument document() {
    return subject.document;
  }

  /** Returns what sort of file it is, and why. */
  public Classification classification() {
    return subject.classification;
  }

  /** Returns what the schema has against the file. */
  public SchemaFindings schema() {
    return subject.schema;
  }

  /** Returns the files beside this one. */
  public ProjectFiles files() {
    return subject.files;
  }

  /** Returns the folders that this file uploads. */
  public UploadFolders uploads() {
    return subject.uploads;
  }

  /** Returns a fact about the file, which no rule of this run works out again. */
  @SuppressWarnings("unchecked") // A fact leads to nothing but what it has worked out itself.
  public <T> T fact(Fact<T> fact) {
    return (T) subject.facts.computeIfAbsent(fact, key -> key.about(subject.document));
  }

  /** Reports the mistake at a place. */
  public Finding report(Span span, String message) {
    Finding finding = new Finding(file(), span, message);
    if (findings.isEmpty()) {
      findings = new ArrayList<>();
    }
    findings.add(finding);
    return finding;
  }

  /** Reports the mistake at a value. */
  public Finding report(YamlNode node, String message) {
    return report(node.span(), message);
  }

  /** Returns what was reported so far. */
  public List<Finding> findings() {
    return findings.isEmpty() ? List.of() : Collections.unmodifiableList(findings);
  }
}
