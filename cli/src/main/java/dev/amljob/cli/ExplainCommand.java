// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.cli.report.JsonOutput;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import dev.amljob.core.text.NearestName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

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
    RuleInfo rule = BuiltInRules.find(id).orElseThrow(() -> unknown(id));
    switch (layout) {
      case FULL -> write(rule);
      case JSON -> writeJson(rule);
    }
    return ExitCode.CLEAN;
  }

  private static UsageException unknown(String id) {
    List<String> ids = BuiltInRules.all().stream().map(rule -> rule.info().id().value()).toList();
    return new UsageException(
        "there is no rule `" + id + "`",
        NearestName.of(id, ids)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("`amljob rules` lists all rules"));
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
