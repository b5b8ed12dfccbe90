// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Verdicts and values of small documents, against what PyYAML makes of them; see {@code
 * tools/yaml_documents.py}.
 */
class DocumentDifferentialTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What stands in the documents on which we differ from PyYAML on purpose, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "1: a\n'1': b", "keys are told apart by their text; a job has no keys but strings",
          "!!set {a, b}", "a set, which has no place in a job",
          "!!omap [a: 1]", "pairs, which have no place in a job",
          "!!pairs [a: 1]", "pairs, which have no place in a job",
          "&x [*x]", "a list within itself, on which whatever reads the job fails");

  @Test
  void readsEveryDocumentAsPyYamlDoes() throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> lines = Records.lines("documents.tsv");
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      String text = JSON.readValue(parts[0], String.class);
      Object theirs = Described.recorded(JSON.readTree(parts[1]));
      YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
      Object ours = document.faults().isEmpty() ? Described.of(document) : "error";
      if (!ours.equals(theirs) && !isException(text)) {
        differences.add(difference(parts[0], theirs, ours, document));
      }
    }
    assertThat(lines).hasSizeGreaterThan(1500);
    assertThat(differences).isEmpty();
  }

  private static boolean isException(String text) {
    return EXCEPTIONS.keySet().stream().anyMatch(text::contains);
  }

  private static String difference(String text, Object theirs, Object ours, YamlDocument document)
      throws JsonProcessingException {
    return "\n" + text + "\n  theirs " + theirs + "\n  ours   " + ours + " " + document.faults();
  }
}
