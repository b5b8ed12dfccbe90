// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;

/** Reports texts and maps that are larger than the service keeps. */
final class LengthLimitsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "length-limits",
              Category.SCHEMA,
              Severity.WARNING,
              "a text or a map is larger than the service keeps")
          .tagged(Tag.SUBMIT);

  private static final int DISPLAY_NAME = 256;
  private static final int DESCRIPTION = 5000;
  private static final int ENTRIES = 50;
  private static final int ENTRY_KEY = 100;
  private static final int ENTRY_VALUE = 1000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.displayName().ifPresent(name -> check(name, "display_name", DISPLAY_NAME, context));
    job.description().ifPresent(text -> check(text, "description", DESCRIPTION, context));
    job.entry("tags").ifPresent(tags -> checkMap(tags, context));
    job.entry("properties").ifPresent(properties -> checkMap(properties, context));
  }

  private static void check(Located<String> text, String key, int most, RuleContext context) {
    check(text.value(), text.span(), "`" + key + "`", most, context);
  }

  private static void check(
      String text, Span place, String subject, int most, RuleContext context) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      context.report(
          place, subject + " has " + length + " characters; the service keeps at most " + most);
    }
  }

  private static void checkMap(YamlEntry entry, RuleContext context) {
    if (!(entry.value().resolved() instanceof YamlMapping map)) {
      return;
    }
    int size = map.effectiveEntries().size();
    if (size > ENTRIES) {
      context.report(
          entry.key(),
          "`" + entry.name() + "` has " + size + " entries; the service keeps at most " + ENTRIES);
    }
    for (YamlEntry one : map.effectiveEntries()) {
      String among = " of `" + entry.name() + "`";
      check(one.name(), one.key().span(), "a name" + among, ENTRY_KEY, context);
      if (one.value().resolved() instanceof YamlScalar value) {
        check(value.text(), one.value().span(), "a value" + among, ENTRY_VALUE, context);
      }
    }
  }
}
