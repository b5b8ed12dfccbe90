// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyInputKeyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-input-key");

  private static String gone(String key) {
    return key + " -> `" + key + "` is gone; an input has a `type` and a `path`";
  }

  @Test
  void writesTypeAndPath() {
    RULE.lint(
            """
            inputs:
              iris:
                file: https://example.com/iris.csv # public
                mode: download
              trips:
                folder: data/trips
            """)
        .reports(gone("file"), gone("folder"))
        .fixTitles("write `type: uri_file` and `path`", "write `type: uri_folder` and `path`")
        .fixedTo(
            """
            inputs:
              iris:
                type: uri_file
                path: https://example.com/iris.csv # public
                mode: download
              trips:
                type: uri_folder
                path: data/trips
            """);
  }

  @Test
  void takesThePathOutOfData() {
    RULE.lint(
            """
            inputs:
              iris:
                data: # from the web
                  path: https://example.com/iris.csv
                mode: mount
            """)
        .reports(gone("data"))
        .suggests(
            """
            inputs:
              iris:
                # from the web
                type: uri_file
                path: https://example.com/iris.csv
                mode: mount
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data: azureml:iris:1 | type: uri_folder, path: azureml:iris:1",
        "data: azureml:iris:1.0 | type: uri_folder, path: azureml:iris:1.0",
        "dataset: {local_path: data} | type: uri_folder, path: data",
        "data: {local_path: ./data} | type: uri_folder, path: ./data",
        "local_path: data/iris.csv | type: uri_file, path: data/iris.csv",
        "local_path: 'my data' | type: uri_folder, path: 'my data'",
        "data: {datastore_id: azureml:blobs, path: /a/b.csv}"
            + " | type: uri_file, path: azureml://datastores/blobs/paths/a/b.csv",
        "data: {datastore: blobs, path: a} | type: uri_folder, path:"
            + " azureml://datastores/blobs/paths/a",
      })
  void guessesTheTypeFromThePath(String old, String expected) {
    RULE.lint("inputs: {iris: {" + old + "}}\n").suggests("inputs: {iris: {" + expected + "}}\n");
  }

  @Test
  void looksAtWhatLiesThere() {
    MemoryFiles files = new MemoryFiles().with("readme", "").with("v1.0/a", "");
    String yaml =
        """
        inputs:
          a:
            data: {local_path: readme}
          b:
            local_path: v1.0
        """;
    String expected =
        """
        inputs:
          a:
            type: uri_file
            path: readme
          b:
            type: uri_folder
            path: v1.0
        """;
    RULE.withFiles(files).lint(yaml.replace("\n", "\r\n")).suggests(expected.replace("\n", "\r\n"));
  }

  @Test
  void keepsATypeThatIsThere() {
    RULE.lint("inputs: {iris: {type: mltable, data: 'azureml:iris:1'}}\n")
        .fixTitles("rename to `path`")
        .fixedTo("inputs: {iris: {type: mltable, path: 'azureml:iris:1'}}\n");
  }

  @Test
  void findsOutputsOnTheDefaultDatastore() {
    RULE.lint(
            """
            outputs:
              model:
                data:
                  path: /models/iris
            """)
        .reports("data -> `data` is gone; an output has a `type` and a `path`")
        .suggests(
            """
            outputs:
              model:
                type: uri_folder
                path: azureml://datastores/workspaceblobstore/paths/models/iris
            """);
  }

  @Test
  void goesWithOtherOldSpellings() {
    LintAssert.lint(
            """
            command: ls ${{inputs.iris}}
            environment: azureml:training:3
            inputs:
              iris:
                data:
                  datastore_id: azureml:blobs
                  path: iris.csv
                mode: mount
            """)
        .reports(
            gone("data"), "mount -> an input is mounted by `ro_mount`; `mount` is for outputs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: {datastore: blobs}",
        "data: {path: a, version: 1}",
        "data: {path: [a]}",
        "data: {datastore: a/b, path: c}",
        "data: &data {path: a}",
        "data: ",
        "data: [a]",
        "data: a, path: b",
      })
  void offersNothingWhereSomethingWouldBeLost(String input) {
    RULE.lint("inputs: {iris: {" + input + "}}\n").reports(gone("data")).hasNoFix();
  }

  @Test
  void offersNothingWhereTwoOldKeysCompeteOrOneStandsElsewhere() {
    RULE.lint("inputs: {iris: {file: a, data: b}}\n")
        .reports(gone("file"), gone("data"))
        .hasNoFix();
    RULE.lint("inputs: {iris: &iris {file: a}, more: {<<: *iris, mode: download}}\n")
        .reports(gone("file"), gone("file"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs: {file: 1, data: {type: uri_file, path: a}}",
        "inputs: {a: file}",
        "inputs: [file]",
        "inputs:",
      })
  void leavesInputsOfThoseNamesAlone(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
