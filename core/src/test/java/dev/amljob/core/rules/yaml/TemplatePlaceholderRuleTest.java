// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class TemplatePlaceholderRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("template-placeholder");

  @Test
  void reportsWhatATemplateLeavesOpen() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            compute: azureml:<your-compute>
            display_name: <% RUN %>
            experiment_name: "{{ experiment }}"
            inputs:
              data:
                type: uri_file
                path: azureml://datastores/${STORE}/paths/<Your Folder>/$(file)
            """)
        .reports(
            "<your-compute> -> `<your-compute>` is left from a template; write the value itself",
            "<% RUN %> -> `<% RUN %>` is left from a template; write the value itself",
            "{{ experiment }} -> `{{ experiment }}` is left from a template; write the value itself",
            "${STORE} -> `${STORE}` is left from a template; write the value itself",
            "<Your Folder> -> `<Your Folder>` is left from a template; write the value itself",
            "$(file) -> `$(file)` is left from a template; write the value itself")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void isAnErrorWhereNothingCanBeLoaded() {
    RULE.lint(
            """
            command: ls
            environment: < your environment >
            resources:
              instance_count: <count>
            """)
        .reports(
            "< your environment > -> `< your environment >` is left from a template; write the value itself",
            "<count> -> `<count>` is left from a template; write the value itself")
        .at(Severity.ERROR);
  }

  @Test
  void reportsDoubleBracesWithoutQuotes() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            compute: {{ compute }}
            """)
        .reports("{{ compute }} -> `{{ compute }}` is left from a template; write the value itself")
        .at(Severity.ERROR);
  }

  @Test
  void looksAtWhatAProgramGets() {
    RULE.lint(
            """
            command: train --key <your_key> --out <OUTPUT_DIR> --run {{ run_id }}
            environment_variables:
              TIMEOUT: "<% TIMEOUT %>"
            """)
        .reports(
            "<your_key> -> `<your_key>` is left from a template; write the value itself",
            "<OUTPUT_DIR> -> `<OUTPUT_DIR>` is left from a template; write the value itself",
            "{{ run_id }} -> `{{ run_id }}` is left from a template; write the value itself",
            "<% TIMEOUT %> -> `<% TIMEOUT %>` is left from a template; write the value itself");
  }

  @Test
  void acceptsShellAndTokens() {
    RULE.lint(
            """
            command: cat <in.txt >out && train ${HOME} $(date) <a >b ${{inputs.eos}} {{.ID}} $((1<2)) 3>2
            environment: azureml:training:3
            inputs:
              eos: <eos>
              pad: "<pad>"
            description: Uses <your-data> in $(place)
            """)
        .reportsNothing();
  }

  @Test
  void saysOneThingAboutAnUnquotedTemplate() {
    LintAssert.lint(
            """
            command: ls
            environment: azureml:training:3
            display_name: {{ name }}
            """)
        .reports("{{ name }} -> `{{ name }}` is left from a template; write the value itself");
  }
}
