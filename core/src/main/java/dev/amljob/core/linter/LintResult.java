// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;

/**
 * What the linter found in one file.
 *
 * @param document the file as read
 * @param classification what sort of file it is, and why
 * @param job what it means
 * @param diagnostics what was found, in the order of the text
 * @param suppressed what was found too, and is to be kept quiet
 * @param namedFiles the same for each file that this one names and that the reference reads with
 *     it, such as that of {@code environment: file:env.yml}; only those with findings
 * @param judging the rules that would have found all that they find in such a file; none where its
 *     text cannot be read as it stands
 */
public record LintResult(
    YamlDocument document,
    Classification classification,
    CommandJob job,
    List<Diagnostic> diagnostics,
    List<SuppressedDiagnostic> suppressed,
    List<LintResult> namedFiles,
    List<Rule> judging) {
  public LintResult {
    diagnostics = List.copyOf(diagnostics);
    suppressed = List.copyOf(suppressed);
    namedFiles = List.copyOf(namedFiles);
    judging = List.copyOf(judging);
  }

  /** Returns the file. */
  public SourceFile file() {
    return document.source();
  }

  /** Returns whether something is wrong at a level, here or in a named file. */
  public boolean hasAtLeast(Severity severity) {
    return diagnostics.stream().anyMatch(found -> found.severity().atLeast(severity))
        || namedFiles.stream().anyMatch(named -> named.hasAtLeast(severity));
  }

  /** Returns the same result with only what is wrong at a level or above. */
  public LintResult withOnly(Severity severity) {
    return new LintResult(
        document,
        classification,
        job,
        diagnostics.stream().filter(found -> found.severity().atLeast(severity)).toList(),
        suppressed,
        namedFiles.stream()
            .filter(named -> named.hasAtLeast(severity))
            .map(named -> named.withOnly(severity))
            .toList(),
        judging);
  }

  /** Returns the file with some findings, and no others: none kept quiet, none in named files. */
  public LintResult withDiagnostics(List<Diagnostic> others) {
    return new LintResult(document, classification, job, others, List.of(), List.of(), judging);
  }

  /** Returns the same result under another name, for a text that is in no file as it stands. */
  public LintResult named(String name) {
    return new LintResult(
        YamlParser.parse(SourceFile.of(name, file().text())),
        classification,
        job,
        diagnostics,
        suppressed,
        namedFiles,
        judging);
  }

  /**
   * Returns what a report takes: where nothing was found, all that was read and worked out of the
   * text can go. Thousands of trees would keep the garbage collector busy.
   */
  public LintResult forReport() {
    if (!diagnostics.isEmpty() || !suppressed.isEmpty() || !namedFiles.isEmpty()) {
      return this;
    }
    YamlDocument bare = document.withoutTree();
    return new LintResult(
        bare, classification, CommandJob.of(bare), List.of(), List.of(), List.of(), judging);
  }

  /** Returns whether a rule failed, here or in a named file, so that something may be missing. */
  public boolean hasInternalError() {
    return diagnostics.stream().anyMatch(found -> found.rule().equals(RuleRun.INTERNAL_ERROR))
        || namedFiles.stream().anyMatch(LintResult::hasInternalError);
  }

  /**
   * Returns whether what is told of the file is all that a rule finds in it. It is not where the
   * rule did not run, or where the text is broken.
   */
  public boolean isJudgedBy(RuleId rule) {
    if (classification.kind() == DocumentKind.CONFIGURATION) {
      // What checks those is no set of rules to choose from.
      return document.faults().isEmpty();
    }
    return judging.stream().anyMatch(one -> one.info().id().equals(rule));
  }

  /** Returns where in the document a finding is, as keys and indexes. */
  public String pathOf(Diagnostic diagnostic) {
    return NodePath.at(document, diagnostic.span().start()).path().toString();
  }

  /**
   * Returns a stable name of a finding: its rule, the YAML path of its place and the text there,
   * but no line number.
   */
  public String fingerprint(Diagnostic diagnostic) {
    return Fingerprint.of(document, diagnostic);
  }
}
