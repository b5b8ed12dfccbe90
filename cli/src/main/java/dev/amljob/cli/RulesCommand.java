// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.cli.report.JsonOutput;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        fix(rule),
        String.join(",", tags(rule)),
        rule.summary() + (options.isEmpty() ? "" : " (options: " + options + ")"));
  }

  private static List<String> tags(RuleInfo rule) {
    return rule.tags().stream().map(Tag::label).toList();
  }

  private static String fix(RuleInfo rule) {
    return RulePages.surestFix(rule.id())
        .map(found -> found.name().toLowerCase(Locale.ROOT))
        .orElse("none");
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
      json.writeArrayFieldStart("tags");
      for (String tag : tags(rule)) {
        json.writeString(tag);
      }
      json.writeEndArray();
      json.writeStringField("fix", fix(rule));
      writeOptions(rule, json);
      json.writeStringField("summary", rule.summary());
      json.writeStringField("url", RuleInfo.url(rule.id()));
      json.writeStringField("page", RulePages.of(rule.id()).orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void writeValue(Object value, JsonGenerator json) throws IOException {
    if (value instanceof List<?> texts) {
      json.writeStartArray();
      for (Object text : texts) {
        json.writeString((String) text);
      }
      json.writeEndArray();
    } else {
      // A number or a boolean, for which Jackson needs no help.
      json.writeObject(value);
    }
  }

  private static void writeOptions(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("options");
    for (RuleOption<?> option : rule.options()) {
      json.writeStartObject();
      json.writeStringField("name", option.name());
      json.writeStringField("type", option.type().label());
      json.writeFieldName("default");
      writeValue(option.otherwise(), json);
      if (option.type() == RuleOption.Type.INTEGER) {
        json.writeNumberField("minimum", option.minimum());
      }
      json.writeStringField("description", option.description());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
