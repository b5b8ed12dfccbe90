// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedUriSchemeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unsupported-uri-scheme");

  private static LintAssert lint(String path) {
    return RULE.lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  @Test
  void saysWhereTheDataCouldBe() {
    lint("s3://bucket/a.csv")
        .reports(
            "'s3://bucket/a.csv' -> `s3://` is no address that a job reads; copy the data to a"
                + " datastore: `azureml://datastores/<name>/paths/<path>`")
        .at(Severity.ERROR)
        .hasNoFix();
    lint("ftp://host/a.csv")
        .reports(
            "'ftp://host/a.csv' -> `ftp://` is no address that a job reads; name a datastore:"
                + " `azureml://datastores/<name>/paths/<path>`");
    lint("runs:/1/model")
        .reports(
            "'runs:/1/model' -> `runs:` is no address that a job reads; a registered model is"
                + " `azureml:name:version`");
    RULE.lint("outputs: {a: {path: 'gs://bucket/a'}}\n").at(Severity.ERROR);
  }

  @Test
  void takesTheSchemeOffAFile() {
    RULE.lint("inputs:\n  a:\n    path: file:data.csv # local\n")
        .reports(
            "file:data.csv -> `file:` is no address that a job reads; a local path is written"
                + " without it")
        .suggests("inputs:\n  a:\n    path: data.csv # local\n");
    lint("file:///data/a.csv").fixTitles("write `/data/a.csv`");
  }

  @Test
  void takesThePrefixOffAnAddress() {
    lint("azureml:wasbs://c@a.blob.core.windows.net/x")
        .reports(
            "'azureml:wasbs://c@a.blob.core.windows.net/x' -> `azureml:` does not stand before a"
                + " whole address; leave it out")
        .fixedTo("inputs: {a: {type: uri_file, path: \"wasbs://c@a.blob.core.windows.net/x\"}}\n");
  }

  @Test
  void reportsPathsOfOtherSystems() {
    lint("~/data")
        .reports(
            "'~/data' -> `~` is not replaced by a home folder; write a path from the folder of this"
                + " file")
        .at(Severity.ERROR);
    lint("data\\a.csv")
        .reports("'data\\a.csv' -> `data\\a.csv` is a path on Windows alone; write it with `/`")
        .at(Severity.WARNING)
        .suggests("inputs: {a: {type: uri_file, path: \"data/a.csv\"}}\n");
    lint("C:\\data")
        .reports(
            "'C:\\data' -> `C:\\data` is a path on Windows alone; write one from the folder of this"
                + " file")
        .hasNoFix();
    lint("\\").at(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml://datastores/d/paths/p",
        "wasbs://c@a.blob.core.windows.net/x",
        "abfss://c@a/x",
        "adl://a/x",
        "HTTPS://example.org/x",
        "./data",
        "~data",
        "a:b",
        "",
        "{{ path }}"
      })
  void acceptsOtherForms(String path) {
    lint(path).reportsNothing();
  }
}
