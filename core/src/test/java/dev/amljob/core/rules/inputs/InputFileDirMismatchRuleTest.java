// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class InputFileDirMismatchRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-file-dir-mismatch");

  private static LintAssert lint(String type, String path) {
    return RULE.withFiles(
            new MemoryFiles().with("data/iris.csv", "").with("table/MLTable", "paths: []\n"))
        .lint("inputs: {a: {type: " + type + ", path: " + path + "}}\n");
  }

  @Test
  void suggestsTheOtherType() {
    lint("uri_file", "data")
        .reports("data -> `data` is a folder, and the type says `uri_file`")
        .notes("uri_file -> chosen here")
        .at(Severity.ERROR)
        .suggests("inputs: {a: {type: uri_folder, path: data}}\n");
    lint("uri_folder", "data/iris.csv")
        .reports("data/iris.csv -> `data/iris.csv` is a file, and the type says `uri_folder`")
        .suggests("inputs: {a: {type: uri_file, path: data/iris.csv}}\n");
  }

  @Test
  void looksForTheFileOfATable() {
    lint("mltable", "data")
        .reports("data -> `data` holds no file `MLTable`, which makes a folder an `mltable`")
        .hasNoFix();
    lint("mltable", "table/MLTable")
        .reports(
            "table/MLTable -> `table/MLTable` is a file; an `mltable` is the folder in which a file"
                + " `MLTable` lies");
    lint("mltable", "table").reportsNothing();
    lint("mltable", "table/").reportsNothing();
  }

  @Test
  void acceptsWhatFits() {
    lint("uri_file", "data/iris.csv").reportsNothing();
    lint("uri_folder", "data").reportsNothing();
    lint("custom_model", "data").reportsNothing();
    lint("uri_file", "none").reportsNothing();
    lint("uri_fil", "data").reportsNothing();
    lint("uri_file", "azureml:data:1").reportsNothing();
    RULE.lint("inputs: {a: {type: uri_file, path: .}}\n").reportsNothing();
  }
}
