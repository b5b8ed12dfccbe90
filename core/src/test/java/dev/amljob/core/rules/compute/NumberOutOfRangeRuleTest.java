// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOutOfRangeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("number-out-of-range");

  @ParameterizedTest
  @CsvSource({
    "pytorch, process_count_per_instance, 2147483648",
    "mpi, process_count_per_instance, 99999999999999999999999",
    "tensorflow, worker_count, 99999999999",
    "tensorflow, parameter_server_count, '\"99999999999\"'",
  })
  void reportsACountThatTheServiceCannotTake(String type, String key, String count) {
    RULE.lint("distribution: {type: " + type + ", " + key + ": " + count + "}\n")
        .reports(
            count
                + " -> `"
                + key
                + "` must be at most `2147483647`; the service takes no larger number")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @CsvSource({
    "pytorch, process_count_per_instance, -1",
    "mpi, process_count_per_instance, -5000000000",
    "tensorflow, parameter_server_count, -1",
  })
  void reportsANegativeCount(String type, String key, String count) {
    RULE.lint("distribution: {type: " + type + ", " + key + ": " + count + "}\n")
        .reports(count + " -> `" + key + "` cannot be negative")
        .at(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "3000000000"})
  void saysItOnceOfWorkers(String count) {
    LintAssert.rule("tf-worker-count-mismatch")
        .lint("distribution: {type: tensorflow, worker_count: " + count + "}\n")
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "99999999999999999999999"})
  void reportsAPortThatNoMachineHas(String port) {
    RULE.lint("services:\n  board: {type: tensor_board, log_dir: logs, port: " + port + "}\n")
        .reports(port + " -> `port` must be a port, from `0` to `65535`")
        .at(Severity.ERROR);
    RULE.lint("distribution: {type: ray, dashboard_port: " + port + "}\n")
        .reports(port + " -> `dashboard_port` must be a port, from `0` to `65535`");
  }

  @Test
  void leavesOtherValuesAlone() {
    RULE.lint(
            """
            distribution: {type: ray, port: 0, dashboard_port: many, process_count_per_instance: [1]}
            services: {board: {port: 65535}, shell: {port: }}
            """)
        .reportsNothing();
    RULE.lint("distribution: {type: mpi, process_count_per_instance: 2147483647}\n")
        .reportsNothing();
  }
}
