// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  @TempDir Path folder;

  @Test
  void listsEveryRuleWithItsSeverity() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("rules")).isZero();
    assertThat(run.out().lines())
        .hasSize(BuiltInRules.all().size() + 3)
        .anyMatch(
            line -> line.matches("duplicate-key +error +a key is written twice in one mapping"))
        .anyMatch(line -> line.matches("experiment-name-implicit +off .*"));
  }

  @Test
  void givesProgramsTheSameWithThePages() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("rules", "--format", "json")).isZero();
    JsonNode rules = new ObjectMapper().readTree(run.out());
    assertThat(rules).hasSize(BuiltInRules.all().size());
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.path("page").asText())
                    .startsWith("# " + rule.path("id").asText() + "\n"));
  }

  @Test
  void explainsARule() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("explain", "duplicate-key")).isZero();
    assertThat(run.out())
        .startsWith("# duplicate-key\n\nA key is written twice in one mapping.\nSeverity: error.\n")
        .contains("## What it does", "## Use instead");
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("explain", "duplicate-keys")).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no rule `duplicate-keys`", "did you mean `duplicate-key`?");
    assertThat(new CliRun(folder).run("explain")).isEqualTo(2);
  }
}
