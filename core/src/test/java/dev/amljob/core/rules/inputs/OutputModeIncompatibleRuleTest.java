// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class OutputModeIncompatibleRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("output-mode-incompatible");

  private static LintAssert lint(String type, String mode) {
    return RULE.lint("outputs: {a: {type: " + type + ", mode: " + mode + "}}\n");
  }

  @Test
  void namesTheRightModes() {
    lint("uri_folder", "ro_mount")
        .reports(
            "ro_mount -> `ro_mount` is for inputs; an output of type `uri_folder` takes `rw_mount`"
                + " or `upload`")
        .at(Severity.ERROR)
        .suggests("outputs: {a: {type: uri_folder, mode: rw_mount}}\n");
    lint("uri_file", "eval_download").allFixTitles("change to `upload`");
    LintAssert.rule("invalid-enum").lint("outputs: {a: {mode: download}}\n").reportsNothing();
  }

  @Test
  void offersDirectWhereItMeansSomething() {
    lint("mltable", "eval_download")
        .reports(
            "eval_download -> `eval_download` is for inputs; an output of type `mltable` takes"
                + " `rw_mount`, `upload` or `direct`")
        .allFixTitles("change to `upload`", "change to `direct`");
    lint("mlflow_model", "ro_mount").allFixTitles("change to `rw_mount`", "change to `direct`");
  }

  @Test
  void warnsOfDirect() {
    lint("uri_file", "direct")
        .reports(
            "direct -> `direct` is for `mltable`; an output of type `uri_file` takes `rw_mount` or"
                + " `upload`")
        .at(Severity.WARNING)
        .suggests("outputs: {a: {type: uri_file, mode: rw_mount}}\n");
    lint("mltable", "direct").reportsNothing();
    lint("mlflow_model", "direct").reportsNothing();
  }

  @Test
  void acceptsRightModesAndOtherMistakes() {
    lint("uri_file", "mount").reportsNothing();
    lint("uri_file", "upload").reportsNothing();
    lint("nonsense", "ro_mount").reportsNothing();
    lint("uri_file", "uplod").reportsNothing();
    lint("uri_file", "[upload]").reportsNothing();
  }
}
