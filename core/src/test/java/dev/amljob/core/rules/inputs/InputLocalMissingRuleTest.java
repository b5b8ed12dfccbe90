// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class InputLocalMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-local-missing");

  private static LintAssert lint(String path) {
    return RULE.withFiles(new MemoryFiles().with("data/iris.csv", ""))
        .lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  @Test
  void reportsWhatIsNotThere() {
    lint("./data/iris.tsv")
        .reports(
            "'./data/iris.tsv' -> no file or folder `./data/iris.tsv`; a path counts from the folder"
                + " of this file")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @Test
  void suggestsThePathThatWasMeant() {
    lint("/data/iris.csv").suggests("inputs: {a: {type: uri_file, path: \"data/iris.csv\"}}\n");
    lint("data/iris.csv ").fixTitles("write `data/iris.csv`");
  }

  @Test
  void acceptsWhatIsThereOrElsewhere() {
    lint("data/iris.csv").reportsNothing();
    lint("data").reportsNothing();
    lint("azureml:iris:1").reportsNothing();
    lint("https://example.org/x").reportsNothing();
    lint("${{inputs.b}}").reportsNothing();
    RULE.lint("inputs: {a: {path: ./none}}\n").reportsNothing();
  }
}
