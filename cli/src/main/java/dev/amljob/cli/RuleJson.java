// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.RulePages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A rule as JSON, its page included. */
final class RuleJson {
  private RuleJson() {}

  static void write(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id().value());
    json.writeStringField("severity", rule.severity().label());
    json.writeBooleanField("enabled", rule.enabled());
    json.writeStringField("category", rule.category().label());
    json.writeArrayFieldStart("tags");
    for (Tag tag : rule.tags()) {
      json.writeString(tag.label());
    }
    json.writeEndArray();
    json.writeStringField("fix", fix(rule));
    writeOptions(rule, json);
    json.writeStringField("summary", rule.summary());
    json.writeStringField("url", RuleInfo.url(rule.id()));
    json.writeStringField("page", RulePages.of(rule.id()).orElse(""));
    json.writeEndObject();
  }

  /** Returns how sure the best fix is. */
  static String fix(RuleInfo rule) {
    return RulePages.surestFix(rule.id())
        .map(found -> found.name().toLowerCase(Locale.ROOT))
        .orElse("none");
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
