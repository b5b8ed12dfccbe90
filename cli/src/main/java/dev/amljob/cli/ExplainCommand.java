// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.cli.report.JsonOutput;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Prints the page of a rule. */
final class ExplainCommand {
  private final Writer out;

  ExplainCommand(Writer out) {
    this.out = out;
  }

  /**
   * Prints a page.
   *
   * @throws UsageException if there is no such rule
   */
  ExitCode run(String id, Layout layout) throws IOException, UsageException {
    for (RuleId other : RulePages.WITHOUT_RULE) {
      if (other.value().equals(id)) {
        write(other, layout);
        return ExitCode.CLEAN;
      }
    }
    RuleInfo rule = BuiltInRules.find(id).orElseThrow(() -> unknown(id));
    switch (layout) {
      case FULL -> write(rule);
      case JSON -> writeJson(rule);
    }
    return ExitCode.CLEAN;
  }

  private static UsageException unknown(String id) {
    List<String> ids =
        Stream.concat(
                BuiltInRules.all().stream().map(rule -> rule.info().id()),
                RulePages.WITHOUT_RULE.stream())
            .map(RuleId::value)
            .toList();
    return Choices.unknown(
        "there is no rule `" + id + "`", id, ids, "", "`amljob rules` lists all rules");
  }

  private void write(RuleInfo rule) throws IOException {
    String page = RulePages.of(rule.id()).orElse("# " + rule.id() + "\n");
    int title = page.indexOf('\n');
    out.append(page, 0, title + 1)
        .append('\n')
        .append(Character.toUpperCase(rule.summary().charAt(0)))
        .append(rule.summary(), 1, rule.summary().length())
        .append(".\n")
        .append(rule.enabled() ? "Severity: " : "Off by default; severity: ")
        .append(rule.severity().label())
        .append(".\nCategory: ")
        .append(rule.category().label())
        .append(rule.tags().isEmpty() ? "" : "; tags: " + tags(rule))
        .append(".\n")
        .append(page, title + 1, page.length());
  }

  /** Writes the page of what is reported and is no rule: it has no level and no category. */
  private void write(RuleId id, Layout layout) throws IOException {
    String page = RulePages.of(id).orElse("");
    if (layout == Layout.FULL) {
      out.append(page);
      return;
    }
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeStringField("id", id.value());
    json.writeStringField("url", RuleInfo.url(id));
    json.writeStringField("page", page);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeJson(RuleInfo rule) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    RuleJson.write(rule, json);
    json.writeRaw('\n');
    json.flush();
  }

  private static String tags(RuleInfo rule) {
    return String.join(", ", rule.tags().stream().map(Tag::label).toList());
  }
}
