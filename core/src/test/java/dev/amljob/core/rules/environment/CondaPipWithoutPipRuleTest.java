// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CondaPipWithoutPipRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("conda-pip-without-pip");

  @Test
  void addsPip() {
    RULE.lint(
            "environment:\r\n  conda_file:\r\n    dependencies:\r\n      - python=3.12\r\n      -"
                + " pip:\r\n          - numpy\r\n")
        .reports("pip -> packages are installed with `pip`, which is not among the dependencies")
        .at(Severity.INFO)
        .suggests(
            "environment:\r\n  conda_file:\r\n    dependencies:\r\n      - python=3.12\r\n      -"
                + " pip\r\n      - pip:\r\n          - numpy\r\n");
    RULE.lint("environment: {conda_file: {dependencies: [python, {pip: [numpy]}]}}\n")
        .suggests("environment: {conda_file: {dependencies: [python, pip, {pip: [numpy]}]}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[pip, {pip: [numpy]}]",
        "[pip=23.1, {pip: [numpy]}]",
        "['pip>=23', {pip: [numpy]}]",
        "['conda-forge::pip', {pip: [numpy]}]",
        "[{pip: [numpy]}, pip]",
        "[python]",
        "{pip: [numpy]}",
        "pip",
        ""
      })
  void acceptsOthers(String packages) {
    RULE.lint("environment: {conda_file: {dependencies: " + packages + "}}\n").reportsNothing();
  }

  @Test
  void isNotFooledBySimilarNames() {
    RULE.lint("environment: {conda_file: {dependencies: [pip-tools, {pip: [a]}]}}\n")
        .reports("pip -> packages are installed with `pip`, which is not among the dependencies");
  }
}
