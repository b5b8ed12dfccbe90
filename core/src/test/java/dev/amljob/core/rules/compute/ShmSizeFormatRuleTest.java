// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShmSizeFormatRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("shm-size-format");

  @Test
  void reportsANumberOnce() {
    LintAssert.lint("command: ls\nenvironment: azureml:a:1\nresources:\n  shm_size: 16\n")
        .reports("16 -> `shm_size` needs a unit: `16` could be bytes or gigabytes")
        .at(Severity.ERROR);
  }

  @Test
  void addsAUnit() {
    RULE.lint("resources:\n  shm_size: 16 # gigabytes\r\n")
        .suggests("resources:\n  shm_size: 16g # gigabytes\r\n");
    RULE.lint("resources: {shm_size: '16'}\n").suggests("resources: {shm_size: 16g}\n");
    RULE.lint("resources: {shm_size: 1.5}\n").hasNoFix();
  }

  @ParameterizedTest
  @CsvSource({"2gb, 2g", "2 g, 2g", "16Gi, 16G", "'3100m ', 3100m"})
  void cutsOffTheRest(String written, String size) {
    RULE.lint("resources: {shm_size: \"" + written + "\"}\n")
        .suggests("resources: {shm_size: " + size + "}\n");
  }

  @Test
  void isMilderWhereASizeIsInside() {
    RULE.lint("resources: {shm_size: 2gb}\n")
        .reports("2gb -> `shm_size` must be a whole number with a unit: `b`, `k`, `m` or `g`")
        .at(Severity.WARNING);
    RULE.lint("resources: {shm_size: 1.5g}\n").at(Severity.WARNING).hasNoFix();
    RULE.lint("resources: {shm_size: big}\n").at(Severity.ERROR).hasNoFix();
    RULE.lint("resources: {shm_size: ''}\n").at(Severity.ERROR).hasNoFix();
    RULE.lint("resources: {shm_size: 2t}\n").at(Severity.ERROR).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16g",
        "3100M",
        "1b",
        "\"2k\"",
        "",
        "true",
        "[16]",
        "{a: 1}",
        "${{inputs.s}}",
        "2024-01-01"
      })
  void leavesOtherValuesAlone(String value) {
    RULE.lint("resources:\n  shm_size: " + value + "\n").reportsNothing();
  }
}
