// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample of the Python class reference, which refers to a search space in the old spelling. */
class ClassReferenceTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("amljob.root", ".."), "examples/class-reference.yml");

  @Test
  void refersToASearchSpaceThatACommandJobDoesNotHave() throws IOException {
    LintAssert.rule("search-space-outside-sweep")
        .lint(Files.readString(SAMPLE))
        .reports(
            "{search_space.ss} -> `{search_space.ss}` has a value only in the trial of a sweep job;"
                + " declare an input in its place");
  }

  @Test
  void namesAnEnvironmentWithoutItsPrefix() throws IOException {
    LintAssert.rule("env-missing-prefix")
        .lint(Files.readString(SAMPLE))
        .fixTitles("write `azureml:AzureML-sklearn-1.0-ubuntu20.04-py38-cpu:33`");
  }

  @Test
  void isSpokenOfOnceForEachMistake() throws IOException {
    for (String other : new String[] {"legacy-single-brace", "dollar-single-brace"}) {
      LintAssert.rule(other).lint(Files.readString(SAMPLE)).reportsNothing();
    }
  }
}
