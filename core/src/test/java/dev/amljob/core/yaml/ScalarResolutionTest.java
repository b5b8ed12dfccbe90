// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    String described() {
      return type.equals("error") || type.equals("null") ? type : type + " " + shown;
    }
  }

  @Test
  void readsEveryPlainScalarAsPyYamlDoes() throws IOException {
    List<String> differences = new ArrayList<>();
    List<Recorded> all = recorded();
    for (Recorded recorded : all) {
      String ours = Described.of(Resolver.resolve(recorded.text));
      String theirs = recorded.described();
      if (!ours.equals(theirs)) {
        differences.add(recorded.text + ": " + theirs + ", but here " + ours);
      }
    }
    assertThat(all).hasSize(10_000);
    assertThat(differences).isEmpty();
  }

  @Test
  void writesBytesAsPythonDoes() {
    Map<String, String> shown =
        Map.of(
            "aGVsbG8=", "b'hello'",
            "SXQncyBhIFwgIgo=", "b'It\\'s a \\\\ \"\\n'",
            "SXQncw==", "b\"It's\"",
            "AP9/", "b'\\x00\\xff\\x7f'",
            "CQ0KfgA=", "b'\\t\\r\\n~\\x00'",
            "''", "b''");
    shown.forEach(
        (written, text) -> {
          YamlDocument document =
              YamlParser.parse(SourceFile.of("job.yml", "!!binary " + written + "\n"));
          assertThat(((YamlScalar) document.root().orElseThrow()).pythonText()).isEqualTo(text);
        });
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
        .hasSize(Faults.MAX_FAULTS)
        .allSatisfy(fault -> assertThat(fault.message()).contains("quote it if it is text"));
  }

  private static boolean isError(Recorded recorded) {
    return recorded.type.equals("error");
  }

  private static List<Recorded> recorded() throws IOException {
    return Records.lines("scalars.tsv").stream().map(Recorded::of).toList();
  }
}
