// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.DocumentKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What there is to know about a rule without running it. The long text is its page, {@code
 * docs/rules/<id>.md}.
 *
 * @param id the stable name
 * @param category what it is about
 * @param severity how bad its findings are, unless the user says otherwise; a single finding may be
 *     milder
 * @param summary one line that names the mistake, lower-case start, no final period
 * @param enabled whether it runs unless the user says otherwise
 * @param kinds the sorts of file that it checks
 * @param tags what else is to be said of its mistake, beside the category
 * @param options what a user can set about it, in the order in which it is told
 */
public record RuleInfo(
    RuleId id,
    Category category,
    Severity severity,
    String summary,
    boolean enabled,
    Set<DocumentKind> kinds,
    Set<Tag> tags,
    List<RuleOption<?>> options) {
  public RuleInfo {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(summary, "summary");
    kinds = Set.copyOf(kinds);
    tags = Collections.unmodifiableSet(tags);
    options = List.copyOf(options);
  }

  /** Returns the facts of a rule that runs by default, on command jobs. */
  public static RuleInfo of(String id, Category category, Severity severity, String summary) {
    return new RuleInfo(
        new RuleId(id),
        category,
        severity,
        summary,
        true,
        Set.of(DocumentKind.COMMAND_JOB),
        Set.of(),
        List.of());
  }

  /** Returns the same facts for a rule that runs only where the user asks for it. */
  public RuleInfo offByDefault() {
    return new RuleInfo(id, category, severity, summary, false, kinds, tags, options);
  }

  /** Returns the same facts for a rule that checks environment files as well. */
  public RuleInfo alsoForEnvironments() {
    return forKinds(Set.of(DocumentKind.COMMAND_JOB, DocumentKind.ENVIRONMENT));
  }

  /** Returns the same facts for a rule that checks these sorts of files and no others. */
  public RuleInfo forKinds(Set<DocumentKind> newKinds) {
    return new RuleInfo(id, category, severity, summary, enabled, newKinds, tags, options);
  }

  /**
   * Returns the same facts for a rule that checks the conda files of environments as well: one
   * about YAML as such, whatever it means.
   */
  public RuleInfo alsoForCondaFiles() {
    Set<DocumentKind> more = new HashSet<>(kinds);
    more.add(DocumentKind.CONDA_FILE);
    return new RuleInfo(id, category, severity, summary, enabled, more, tags, options);
  }

  /** Returns the same facts with tags. */
  public RuleInfo tagged(Tag first, Tag... more) {
    return new RuleInfo(
        id, category, severity, summary, enabled, kinds, EnumSet.of(first, more), options);
  }

  /** Returns the same facts for a rule with options. */
  public RuleInfo with(RuleOption<?>... newOptions) {
    return new RuleInfo(id, category, severity, summary, enabled, kinds, tags, List.of(newOptions));
  }

  /** Returns the address of a rule's page on the web. */
  public static String url(RuleId id) {
    return "https://amljob.dev/rules/" + id;
  }
}
