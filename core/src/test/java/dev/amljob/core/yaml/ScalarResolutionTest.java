// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Types, values and texts of plain scalars, against what PyYAML makes of them; see {@code
 * tools/yaml_scalars.py}.
 */
class ScalarResolutionTest {
  /** A line of the record. */
  private record Recorded(String text, String type, String shown) {
    static Recorded of(String line) {
      String[] parts = line.split("\t", -1);
      return new Recorded(parts[0], parts[1], parts.length > 2 ? parts[2] : parts[0]);
    }
  }

  @Test
  void readsEveryPlainScalarAsPyYamlDoes() throws IOException {
    List<String> differences = new ArrayList<>();
    List<Recorded> all = recorded();
    for (Recorded recorded : all) {
      String ours = described(Resolver.resolve(recorded.text));
      String theirs = recorded.type + " " + (isError(recorded) ? "" : recorded.shown);
      if (!ours.equals(theirs)) {
        differences.add(recorded.text + ": " + theirs + ", but here " + ours);
      }
    }
    assertThat(all).hasSize(10_000);
    assertThat(differences).isEmpty();
  }

  @Test
  void readsThemInADocumentToo() throws IOException {
    List<Recorded> all = recorded();
    StringBuilder text = new StringBuilder();
    all.forEach(recorded -> text.append("- ").append(recorded.text).append('\n'));
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text.toString()));
    YamlSequence list = (YamlSequence) document.root().orElseThrow();
    assertThat(list.items()).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      YamlScalar scalar = (YamlScalar) list.items().get(i);
      assertThat(scalar.text()).isEqualTo(all.get(i).text);
      if (!isError(all.get(i))) {
        assertThat(scalar.pythonText()).isEqualTo(all.get(i).shown);
      }
    }
    assertThat(document.faults())
        .hasSize((int) all.stream().filter(ScalarResolutionTest::isError).count())
        .allSatisfy(fault -> assertThat(fault.message()).contains("quote it if it is text"));
  }

  private static boolean isError(Recorded recorded) {
    return recorded.type.equals("error");
  }

  /** Returns type and text, by the names that Python has for them. */
  private static String described(YamlScalar.Resolved resolved) {
    Object value = Objects.requireNonNullElse(resolved.value(), "");
    return switch (resolved.type()) {
      case NULL -> "null None";
      case UNLOADABLE, MERGE -> "error ";
      case BOOLEAN -> "bool " + PythonText.of(value);
      case INTEGER -> "int " + PythonText.of(value);
      case FLOAT -> "float " + PythonText.of(value);
      case TIMESTAMP -> timestampType(value) + " " + PythonText.of(value);
      default -> "str " + value;
    };
  }

  private static String timestampType(Object value) {
    if (value instanceof LocalDate) {
      return "date";
    }
    return value instanceof LocalDateTime ? "datetime" : "zoned";
  }

  private static List<Recorded> recorded() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ScalarResolutionTest.class.getResourceAsStream("scalars.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Recorded::of)
          .toList();
    }
  }
}
