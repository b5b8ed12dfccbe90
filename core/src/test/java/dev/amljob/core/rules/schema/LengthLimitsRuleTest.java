// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LengthLimitsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("length-limits");

  @Test
  void reportsLongTexts() {
    String name = "n".repeat(257);
    String text = "d".repeat(5001);
    RULE.lint("display_name: " + name + "\ndescription: " + text + "\n")
        .reports(
            name + " -> `display_name` has 257 characters; the service keeps at most 256",
            text + " -> `description` has 5001 characters; the service keeps at most 5000");
  }

  @Test
  void reportsLongNamesAndValuesOfTagsAndProperties() {
    String name = "n".repeat(101);
    String value = "v".repeat(1001);
    RULE.lint("tags: {" + name + ": a}\nproperties:\n  a: " + value + "\n")
        .reports(
            name + " -> a name of `tags` has 101 characters; the service keeps at most 100",
            value
                + " -> a value of `properties` has 1001 characters; the service keeps at most"
                + " 1000");
  }

  @Test
  void reportsTooManyTags() {
    RULE.lint("tags: {" + tags(51) + "}\n")
        .reports("tags -> `tags` has 51 entries; the service keeps at most 50");
    RULE.lint("tags: {" + tags(50) + "}\n").reportsNothing();
  }

  private static String tags(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "t" + i + ": a")
        .collect(Collectors.joining(", "));
  }

  @Test
  void acceptsWhatJustFits() {
    RULE.lint("display_name: " + "n".repeat(256) + "\n").reportsNothing();
    RULE.lint("display_name: \"" + "\uD83D\uDE00".repeat(256) + "\"\n").reportsNothing();
    RULE.lint("description: " + "d".repeat(5000) + "\n").reportsNothing();
    RULE.lint("tags: {" + "n".repeat(100) + ": " + "v".repeat(1000) + "}\n").reportsNothing();
  }

  @Test
  void leavesOtherTypesAlone() {
    RULE.lint("tags: [a]\nproperties: 3\ndisplay_name: [a]\ndescription:\n").reportsNothing();
    RULE.lint("tags: {a: [b], c: {d: e}, f: }\n").reportsNothing();
  }
}
