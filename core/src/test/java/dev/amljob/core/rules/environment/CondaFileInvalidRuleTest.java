// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CondaFileInvalidRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("conda-file-invalid");

  @ParameterizedTest
  @ValueSource(strings = {"[python=3.12]", "3", "1.5", "true", "2024-01-01"})
  void reportsWhatIsNeitherPathNorMapping(String value) {
    String kind =
        value.startsWith("[")
            ? "a list"
            : value.equals("true") ? "a boolean" : value.length() > 4 ? "a date" : "a number";
    RULE.lint("environment: {image: python:3.12, conda_file: " + value + "}\n")
        .reports(value + " -> `conda_file` is the path of a conda file or its content, not " + kind)
        .at(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "0", "false"})
  void warnsOfWhatTheReferenceTakesForNothing(String value) {
    RULE.lint("environment: {image: python:3.12, conda_file: " + value + "}\n")
        .at(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"conda.yml", "{dependencies: [python=3.12]}", "{}", "", "''"})
  void acceptsPathsAndMappings(String value) {
    RULE.lint("environment: {image: python:3.12, conda_file: " + value + "}\n").reportsNothing();
    RULE.withFiles(new MemoryFiles().with("conda.yml", "[a]"))
        .lint("environment: {image: python:3.12, conda_file: " + value + "}\n")
        .reportsNothing();
  }

  @Test
  void reportsAFileThatCannotBeRead() {
    ProjectFiles unreadable =
        new ProjectFiles() {
          @Override
          public Kind kind(String name) {
            return Kind.FILE;
          }

          @Override
          public Optional<SourceFile> read(String name) {
            return Optional.empty();
          }
        };
    RULE.withFiles(unreadable)
        .lint("environment: {image: python:3.12, conda_file: conda.yml}\n")
        .reports("conda.yml -> `conda.yml` cannot be read, or is too large for a conda file")
        .at(Severity.WARNING);
  }
}
