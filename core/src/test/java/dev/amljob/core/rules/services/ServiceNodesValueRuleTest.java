// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceNodesValueRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-nodes-value");

  private static final String MESSAGE =
      " -> `nodes` must be `all`, or left out for the first node; numbers of nodes are not read";

  @ParameterizedTest
  @ValueSource(strings = {"0", "'0'"})
  void deletesTheFirstNode(String written) {
    RULE.lint("services:\n  a:\n    type: vs_code\n    nodes: " + written + " # head\r\n")
        .reports(written + MESSAGE)
        .at(Severity.ERROR)
        .suggests("services:\n  a:\n    type: vs_code\n");
  }

  @Test
  void writesAll() {
    RULE.lint("services: {a: {type: vs_code, nodes: All}}\n")
        .fixedTo("services: {a: {type: vs_code, nodes: all}}\n");
    RULE.lint("services: {a: {type: vs_code, nodes: '0,1'}}\n")
        .suggests("services: {a: {type: vs_code, nodes: \"all\"}}\n");
  }

  @Test
  void reportsItOnce() {
    LintAssert.lint(
            "command: ls\nenvironment: azureml:a:1\nservices: {a: {type: vs_code, nodes: 0}}\n")
        .reports("0" + MESSAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{nodes: all}", "{nodes: }", "{nodes: null}", "{nodes: [0]}", "{type: ssh}", "x"})
  void leavesOtherServicesAlone(String service) {
    RULE.lint("services: {a: " + service + "}\n").reportsNothing();
  }
}
