// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.LintAssert;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
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
  void namesAnEnvironmentThatIsRetired() throws IOException {
    LintAssert.rule("curated-env-stale")
        .lint(Files.readString(SAMPLE))
        .fixTitles("write `azureml://registries/azureml/environments/sklearn-1.5/labels/latest`");
  }

  @Test
  void isReportedForAllThatIsWrongWithIt() throws IOException {
    assertThat(
            Linter.lint(SourceFile.of("job.yml", Files.readString(SAMPLE)), LintOptions.defaults())
                .diagnostics())
        .extracting(found -> found.rule() + " " + found.severity().label())
        .containsExactlyInAnyOrder(
            "search-space-outside-sweep error",
            "input-type-missing warning",
            "unused-input warning",
            "output-reserved-name error",
            "output-local-path warning",
            "unused-output info",
            "compute-missing-prefix info",
            "env-missing-prefix error",
            "curated-env-stale warning");
  }

  @Test
  void isSpokenOfOnceForEachMistake() throws IOException {
    for (String other : new String[] {"legacy-single-brace", "dollar-single-brace"}) {
      LintAssert.rule(other).lint(Files.readString(SAMPLE)).reportsNothing();
    }
  }
}
