// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class HttpsUriFolderRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("https-uri-folder");

  private static LintAssert lint(String data) {
    return RULE.lint("inputs: {a: {" + data + "}}\n");
  }

  @Test
  void reportsAFolderOnAWebServer() {
    lint("type: uri_folder, path: 'https://example.org/data/'")
        .reports(
            "'https://example.org/data/' -> a web server does not tell which files a folder holds;"
                + " from `example.org`, only a single `uri_file` can be read")
        .at(Severity.WARNING)
        .hasNoFix();
    lint("path: 'http://example.org/data'").at(Severity.WARNING);
    lint("type: uri_folder, path: 'https://example.org/a.csv?b=/c'")
        .suggests("inputs: {a: {type: uri_file, path: 'https://example.org/a.csv?b=/c'}}\n");
  }

  @Test
  void acceptsFilesAndStorage() {
    lint("type: uri_file, path: 'https://example.org/a.csv'").reportsNothing();
    lint("type: uri_folder, path: 'https://a.blob.core.windows.net/data/'").reportsNothing();
    lint("path: 'https://example.org/a.csv'").reportsNothing();
    lint("type: uri_folder, path: 'https://ml.azure.com/data/a'").reportsNothing();
    lint("type: mltable, path: 'https://example.org/a'").reportsNothing();
  }
}
