// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandPythonVersionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-python-version");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment: azureml:AzureML-a-py310-cpu:1",
        "environment: {image: 'a/b-py310:1'}",
        "environment: {image: a, conda_file: {dependencies: [numpy, python=3.10.4]}}",
        "environment: {image: a, conda_file: {dependencies: [python==3.10, {pip: [a]}]}}",
      })
  void comparesWithTheEnvironment(String environment) {
    RULE.lint("command: env A=1 /usr/bin/python3.8 a.py\n" + environment)
        .reports(
            "/usr/bin/python3.8 -> the environment has Python 3.10, not `python3.8`; write `python`")
        .at(Severity.HINT)
        .hasNoFix();
    RULE.lint("command: python3.10 a.py\n" + environment).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: python3.8 a.py",
        "command: python3.8 a.py\nenvironment: azureml:a:1",
        "command: python3 a.py\nenvironment: azureml:a-py38:1",
        "command: python3.8 a.py\nenvironment: {conda_file: {dependencies: [3, , python>=3.9]}}",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
