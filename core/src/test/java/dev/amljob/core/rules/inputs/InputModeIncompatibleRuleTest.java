// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class InputModeIncompatibleRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-mode-incompatible");

  private static LintAssert lint(String type, String mode) {
    return RULE.lint("inputs: {a: {type: " + type + ", mode: " + mode + ", path: azureml:a:1}}\n");
  }

  @Test
  void namesTheRightModes() {
    lint("uri_file", "eval_mount")
        .reports(
            "eval_mount -> `eval_mount` is for `mltable`; an input of type `uri_file` takes"
                + " `ro_mount`, `download` or `direct`")
        .notes("uri_file -> chosen here")
        .at(Severity.ERROR)
        .suggests("inputs: {a: {type: uri_file, mode: ro_mount, path: azureml:a:1}}\n");
    lint("mltable", "RW_MOUNT")
        .reports(
            "RW_MOUNT -> `rw_mount` is for outputs; an input of type `mltable` takes `ro_mount`,"
                + " `download`, `direct`, `eval_mount` or `eval_download`")
        .suggests("inputs: {a: {type: mltable, mode: ro_mount, path: azureml:a:1}}\n");
    lint("custom_model", "eval_download").fixTitles("change to `download`");
    lint("uri_folder", "upload").fixTitles("change to `download`");
  }

  @Test
  void standsInForTheSchema() {
    LintAssert.rule("invalid-enum")
        .lint("inputs: {a: {type: uri_file, mode: eval_mount, path: azureml:a:1}}\n")
        .reportsNothing();
  }

  @Test
  void takesAFolderForGranted() {
    RULE.lint("inputs:\n  a:\n    mode: rw_mount # both ways\n    path: azureml:a:1\n")
        .notes()
        .suggests("inputs:\n  a:\n    mode: ro_mount # both ways\n    path: azureml:a:1\n");
  }

  @Test
  void acceptsRightModesAndOtherMistakes() {
    lint("mltable", "eval_mount").reportsNothing();
    lint("uri_file", "direct").reportsNothing();
    lint("uri_file", "mount").reportsNothing();
    lint("uri_file", "ro_mont").reportsNothing();
    lint("nonsense", "rw_mount").reportsNothing();
    lint("uri_file", "[rw_mount]").reportsNothing();
    RULE.lint("inputs: {a: {value: 1, mode: rw_mount}}\n").reportsNothing();
  }
}
