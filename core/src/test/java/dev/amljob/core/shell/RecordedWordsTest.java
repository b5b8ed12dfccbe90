// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares words with those that bash made; {@code tools/shell_words.sh} recorded them. */
class RecordedWordsTest {
  private static final List<String> ERROR = List.of("error");

  @TestFactory
  Stream<DynamicTest> agreesWithBash() throws IOException {
    return recorded().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(String line, List<String> expected) {
    ShellScript script = ShellScript.of("show " + line.replace("<NL>", "\n"));
    if (expected.equals(ERROR)) {
      assertThat(script.faults()).isNotEmpty();
      return;
    }
    assertThat(script.faults())
        .filteredOn(fault -> fault.kind() != LexicalFault.Kind.BACKSLASH_BEFORE_BLANKS)
        .filteredOn(fault -> fault.kind() != LexicalFault.Kind.TRAILING_BACKSLASH)
        .isEmpty();
    assertThat(script.commands()).hasSize(1);
    List<String> words =
        script.commands().get(0).words().stream().skip(1).map(ShellWord::text).toList();
    assertThat(words).isEqualTo(expected);
  }

  private static Map<String, List<String>> recorded() throws IOException {
    Map<String, List<String>> recorded = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("= ")) {
        words = new ArrayList<>();
        recorded.put(line.substring(2), words);
      } else {
        words.add(line.equals("error") ? line : unescaped(line.substring(2)));
      }
    }
    return recorded;
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\uE000")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace('\uE000', '\\');
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordedWordsTest.class.getResourceAsStream("words.txt"))) {
      // Lines of their own: a word may hold a carriage return.
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    }
  }
}
