// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.cli.report.JsonOutput;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.BuiltInRules;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists rules.
 *
 * <pre>
 * rule               severity  category  fix        tags  what it reports
 * ambiguous-boolean  warning   yaml      suggested        a boolean is sent as another text ...
 * </pre>
 */
final class RulesCommand {
  private final Writer out;

  RulesCommand(Writer out) {
    this.out = out;
  }

  ExitCode run(Layout layout, RuleFilter filter) throws IOException {
    List<RuleInfo> rules =
        BuiltInRules.all().stream().map(Rule::info).filter(filter::takes).toList();
    switch (layout) {
      case FULL -> writeTable(rules);
      case JSON -> writeJson(rules);
    }
    return ExitCode.CLEAN;
  }

  private void writeTable(List<RuleInfo> rules) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rule", "severity", "category", "fix", "tags", "what it reports"));
    rules.forEach(rule -> rows.add(row(rule)));
    int[] widths = new int[rows.get(0).size() - 1];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        out.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      out.append(row.get(widths.length)).append('\n');
    }
    out.append('\n')
        .append(rules.size() == 1 ? "1 rule" : rules.size() + " rules")
        .append("; `amljob explain RULE` tells more of one\n");
  }

  private static List<String> row(RuleInfo rule) {
    String options = String.join(", ", rule.options().stream().map(RuleOption::name).toList());
    return List.of(
        rule.id().value(),
        rule.enabled() ? rule.severity().label() : "off",
        rule.category().label(),
        RuleJson.fix(rule),
        String.join(",", tags(rule)),
        rule.summary() + (options.isEmpty() ? "" : " (options: " + options + ")"));
  }

  private static List<String> tags(RuleInfo rule) {
    return rule.tags().stream().map(Tag::label).toList();
  }

  private void writeJson(List<RuleInfo> rules) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartArray();
    for (RuleInfo rule : rules) {
      RuleJson.write(rule, json);
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }
}
