// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class TabIndentationRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("tab-indentation");

  @Test
  void replacesTabsBySpaces() {
    RULE.lint("command: ls\nenvironment: azureml:training:3\nresources:\n\tinstance_count: 2\n")
        .at(Severity.ERROR)
        .fixedTo("command: ls\nenvironment: azureml:training:3\nresources:\n  instance_count: 2\n");
  }

  @Test
  void acceptsTabsElsewhere() {
    RULE.lint("command: \"a\tb\" \t# c\n").reportsNothing();
  }

  @Test
  void isAllThatIsSaidOfTheLine() {
    LintAssert.lint("command: ls\nenvironment: azureml:training:3\nlimits:\n\ttimeout: 3600\n")
        .at(Severity.ERROR)
        .fixTitles("indent by spaces");
  }
}
