// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageUnpinnedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("image-unpinned");

  @Test
  void reportsAnImageWithoutATag() {
    RULE.lint("environment:\n  image: localhost:5000/team/image\n")
        .reports(
            "localhost:5000/team/image -> image `localhost:5000/team/image` has no tag, so that it"
                + " changes without notice")
        .at(Severity.HINT)
        .hasNoFix();
  }

  @Test
  void reportsLatest() {
    RULE.lint("environment: {image: 'python:latest'}\n")
        .reports(
            "'python:latest' -> tag `latest` of image `python` changes without notice; write a"
                + " fixed one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python:3.12",
        "python@sha256:0123",
        "tensorflow/tensorflow:latest-gpu",
        "mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04",
        "<your image>",
        "'{{image}}'",
        "''",
        "[python]",
        "3",
        ""
      })
  void acceptsOthers(String image) {
    RULE.lint("environment: {image: " + image + "}\n").reportsNothing();
  }
}
