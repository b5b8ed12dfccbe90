// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What SARIF tells of the tool: its version, and the rules that found something. */
final class SarifDriver {
  private SarifDriver() {}

  static void write(JsonGenerator json, List<RuleId> rules) throws IOException {
    Map<RuleId, RuleInfo> known =
        BuiltInRules.all().stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, i -> i));
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "amljob");
    json.writeStringField("informationUri", "https://amljob.dev");
    json.writeStringField("semanticVersion", ToolVersion.number());
    json.writeArrayFieldStart("rules");
    for (RuleId rule : rules) {
      write(json, rule, known.get(rule));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A rule's own failure is reported in the name of a rule that is none. */
  private static void write(JsonGenerator json, RuleId id, @Nullable RuleInfo rule)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id.value());
    if (rule != null) {
      SarifReporter.writeText(json, "shortDescription", rule.summary());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeBooleanField("enabled", rule.enabled());
      json.writeStringField("level", SarifReporter.level(rule.severity()));
      json.writeEndObject();
    }
    json.writeStringField("helpUri", RuleInfo.url(id));
    Optional<String> page = RulePages.of(id);
    if (page.isPresent()) {
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.get());
      json.writeStringField("markdown", page.get());
      json.writeEndObject();
    }
    if (rule != null) {
      json.writeObjectFieldStart("properties");
      json.writeArrayFieldStart("tags");
      json.writeString(rule.category().label());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
