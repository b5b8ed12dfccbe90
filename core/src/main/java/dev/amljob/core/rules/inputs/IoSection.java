// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** One of the two sections of a job that declare names: {@code inputs} or {@code outputs}. */
enum IoSection {
  INPUTS("inputs", "input"),
  OUTPUTS("outputs", "output");

  private final String key;
  private final String role;

  IoSection(String key, String role) {
    this.key = key;
    this.role = role;
  }

  /** Returns the key of the section. */
  String key() {
    return key;
  }

  /** Returns what one of its entries is. */
  String role() {
    return role;
  }

  /** Returns the same with its article. */
  String oneRole() {
    return "an " + role;
  }

  IoSection other() {
    return this == INPUTS ? OUTPUTS : INPUTS;
  }

  /** Returns what is declared, in the order of the text. */
  List<YamlEntry> entries(CommandJob job) {
    return this == INPUTS
        ? job.inputs().values().stream().map(JobInput::entry).toList()
        : job.outputs().values().stream().map(JobOutput::entry).toList();
  }

  /** Returns the declaration of a name. */
  Optional<YamlEntry> entry(String name, CommandJob job) {
    return this == INPUTS
        ? job.input(name).map(JobInput::entry)
        : job.output(name).map(JobOutput::entry);
  }

  boolean isEmpty(CommandJob job) {
    return this == INPUTS ? job.inputs().isEmpty() : job.outputs().isEmpty();
  }

  /** Returns whether an expression speaks of this section. */
  boolean isMeantBy(Expression expression) {
    return this == INPUTS ? expression.isInput() : expression.isOutput();
  }

  /** Returns the section where it is written under its key, not behind an alias. */
  Optional<YamlMapping> written(CommandJob job) {
    return job.entry(key)
        .map(YamlEntry::value)
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast);
  }

  /** Returns the edit that takes a name out of the section, where it is written there. */
  Optional<TextEdit> delete(YamlEntry entry, CommandJob job, RuleContext context) {
    return written(job)
        .filter(section -> section.anchor().isEmpty() && section.indexOf(entry) >= 0)
        .map(section -> new YamlEdits(context.document()).delete(section, entry));
  }

  /**
   * Returns whether nothing can be said of what is declared: the text is broken, or the section is
   * no mapping, or stands under a misspelt key or elsewhere.
   */
  boolean isUnclear(CommandJob job, RuleContext context) {
    if (!context.document().faults().isEmpty()) {
      return true;
    }
    Optional<YamlEntry> entry = job.entry(key);
    return entry.isPresent()
        ? !(entry.get().value().resolved() instanceof YamlMapping)
        : job.mapping().filter(root -> UnknownKeys.of(root, context).mayMean(key)).isPresent()
            || isMisplaced(context);
  }

  private boolean isMisplaced(RuleContext context) {
    return context.schema().of(SchemaFinding.Kind.UNKNOWN_KEY).stream()
        .anyMatch(found -> found.key().equals(key));
  }
}
