// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.cli.report.JsonOutput;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Lists all rules.
 *
 * <pre>
 * rule               severity  what it reports
 * ambiguous-boolean  warning   a boolean is sent as another text than it is written as
 * </pre>
 */
final class RulesCommand {
  /** A way to write the list; the words are those of the report's formats. */
  enum Layout {
    /** A table for people. */
    FULL,
    /** An array for programs. */
    JSON
  }

  private final Writer out;

  RulesCommand(Writer out) {
    this.out = out;
  }

  ExitCode run(Layout layout) throws IOException {
    List<RuleInfo> rules = BuiltInRules.all().stream().map(Rule::info).toList();
    switch (layout) {
      case FULL -> writeTable(rules);
      case JSON -> writeJson(rules);
    }
    return ExitCode.CLEAN;
  }

  private void writeTable(List<RuleInfo> rules) throws IOException {
    int widest = rules.stream().mapToInt(rule -> rule.id().value().length()).max().orElse(0);
    writeRow(widest, "rule", "severity", "what it reports");
    for (RuleInfo rule : rules) {
      writeRow(
          widest,
          rule.id().value(),
          rule.enabled() ? rule.severity().label() : "off",
          rule.summary());
    }
    out.append('\n')
        .append(Integer.toString(rules.size()))
        .append(" rules; `amljob explain RULE` tells more of one\n");
  }

  private void writeRow(int widest, String id, String severity, String summary) throws IOException {
    out.append(id)
        .append(" ".repeat(widest - id.length() + 2))
        .append(severity)
        .append(" ".repeat("severity".length() - severity.length() + 2))
        .append(summary)
        .append('\n');
  }

  private void writeJson(List<RuleInfo> rules) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartArray();
    for (RuleInfo rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id().value());
      json.writeStringField("severity", rule.severity().label());
      json.writeBooleanField("enabled", rule.enabled());
      json.writeStringField("category", rule.category().label());
      json.writeStringField("summary", rule.summary());
      json.writeStringField("url", RuleInfo.url(rule.id()));
      json.writeStringField("page", RulePages.of(rule.id()).orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }
}
