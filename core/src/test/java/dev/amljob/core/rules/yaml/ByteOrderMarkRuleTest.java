// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;

class ByteOrderMarkRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("byte-order-mark");

  @Test
  void reportsAMarkAtTheStart() {
    RULE.lint("\uFEFFcommand: ls\n")
        .reports("\uFEFF -> the file begins with a byte order mark, which UTF-8 does not need")
        .at(Severity.HINT)
        .fixedTo("command: ls\n");
  }

  @Test
  void acceptsNone() {
    RULE.lint("command: ls\n").reportsNothing();
    RULE.lint("command: \"\uFEFF\"\n").reportsNothing();
  }

  @Test
  void leavesTheMarkOfAnotherEncodingAlone() {
    byte[] bytes = "\uFEFFcommand: ls\n".getBytes(UTF_16LE);
    RULE.lint(SourceFile.decode("job.yml", bytes)).reportsNothing();
  }
}
