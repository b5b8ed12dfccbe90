// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;

/** What holds of whatever is formatted. */
final class FormatAssert {
  private FormatAssert() {}

  static YamlDocument parse(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }

  static void formats(String before, String after) {
    assertThat(formatted(before, FormatOptions.defaults())).isEqualTo(after);
  }

  static void keeps(String text) {
    formats(text, text);
  }

  /** Returns a formatted text, after a look at what formatting must never do. */
  static String formatted(String text, FormatOptions options) {
    YamlDocument before = parse(text);
    Formatted formatted = Formatter.format(before, options);
    assertThat(formatted.leftAlone()).as("changes that were refused in:\n%s", text).isZero();
    String result = formatted.text();
    YamlDocument after = parse(result);
    assertThat(after.faults()).as("faults of:\n%s\nwas:\n%s", result, text).isEmpty();
    assertThat(comments(after)).isEqualTo(comments(before));
    assertThat(result.startsWith("\uFEFF")).isEqualTo(text.startsWith("\uFEFF"));
    assertThat(LoadedText.of(after)).isEqualTo(LoadedText.of(before));
    String again = Formatter.format(after, options).text();
    assertThat(again).as("formatted again, from:\n%s", text).isEqualTo(result);
    return result;
  }

  private static List<String> comments(YamlDocument document) {
    return document.comments().stream().map(YamlComment::text).sorted().toList();
  }
}
