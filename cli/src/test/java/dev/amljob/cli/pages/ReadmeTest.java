// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whether the README shows what is really printed. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("amljob.root", ".."));
  private static final String EXAMPLE = "examples/broken.yml";
  private static final String OPEN = "```text\n";
  private static final String CUT = "...\n```";

  /** How many findings the README shows before it is cut. */
  private static final int SHOWN = 4;

  @Test
  void showsTheFirstFindingsOfTheBrokenExample() throws IOException {
    SourceFile file = SourceFile.decode(EXAMPLE, Files.readAllBytes(ROOT.resolve(EXAMPLE)));
    String all = Shown.of(Linter.lint(file, LintOptions.defaults().withFiles(new DiskFiles(ROOT))));
    String readme = Files.readString(ROOT.resolve("README.md"));
    int start = readme.indexOf(OPEN) + OPEN.length();
    int end = readme.indexOf(CUT, start);
    assertThat(end).as("a text block that ends with ...").isGreaterThanOrEqualTo(start);
    Golden.compare(
        ROOT.resolve("README.md"),
        readme.substring(0, start) + firstOf(all) + readme.substring(end));
  }

  private static String firstOf(String all) {
    int end = 0;
    for (int i = 0; i < SHOWN; i++) {
      end = all.indexOf("\n\n", end) + 2;
    }
    return all.substring(0, end);
  }
}
