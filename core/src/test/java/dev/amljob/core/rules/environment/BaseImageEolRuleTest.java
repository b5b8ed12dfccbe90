// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.catalog.BaseImages;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseImageEolRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("base-image-eol");

  @Test
  void namesTheSuccessor() {
    RULE.lint(
            """
            environment:
              image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04:20240101.v1 # pinned
            """)
        .reports(
            "mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04:20240101.v1 -> base image"
                + " `openmpi4.1.0-ubuntu20.04` gets no updates since 2025-02-24 (table of "
                + BaseImages.table().date()
                + ");"
                + " `mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04` takes its place")
        .at(Severity.WARNING)
        .suggests(
            """
            environment:
              image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04 # pinned
            """);
  }

  @Test
  void tellsHowOldTheTableIs() {
    RULE.lint(
            "environment: {image: 'mcr.microsoft.com/azureml/openmpi4.1.0-spark3-ubuntu20.04'}\r\n")
        .reports(
            "'mcr.microsoft.com/azureml/openmpi4.1.0-spark3-ubuntu20.04' -> base image"
                + " `openmpi4.1.0-spark3-ubuntu20.04` gets no updates (table of "
                + BaseImages.table().date()
                + ");"
                + " `mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04` takes its place")
        .suggests(
            "environment: {image: \"mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04\"}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
        "mcr.microsoft.com/azureml/something-newer",
        "python:3.12",
        "[mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04]",
        "3",
        ""
      })
  void acceptsOthers(String image) {
    RULE.lint("environment: {image: " + image + "}\n").reportsNothing();
  }
}
