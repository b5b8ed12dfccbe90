// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatastoreUriMalformedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("datastore-uri-malformed");

  private static LintAssert lint(String path) {
    return RULE.lint("inputs: {a: {type: uri_file, path: '" + path + "'}}\n");
  }

  private static void mends(String path, String part, String message, String mended) {
    lint(path)
        .reports(part + " -> " + message)
        .at(Severity.ERROR)
        .fixTitles("write `" + mended + "`")
        .suggests("inputs: {a: {type: uri_file, path: \"" + mended + "\"}}\n");
  }

  @Test
  void countsTheSlashes() {
    String message = "such an address begins with two slashes: `azureml://datastores/...`";
    String right = "azureml://datastores/d/paths/p";
    mends("azureml:/datastores/d/paths/p", "azureml:/", message, right);
    mends("azureml:datastores/d/paths/p", "azureml:", message, right);
    mends("azureml:///datastores/d/paths/p", "azureml:///", message, right);
    lint("azureml:my/data:1")
        .reports(
            "my/data:1 -> the name of an asset holds no `/`; an address begins with `azureml://`")
        .hasNoFix();
    mends(
        "azureml://iris:1",
        "iris:1",
        "the name of an asset stands right behind `azureml:`, without slashes",
        "azureml:iris:1");
  }

  @Test
  void looksForThePaths() {
    String right = "azureml://datastores/d/paths/p/q";
    String message = "`paths/` comes behind the name of a datastore: `datastores/d/paths/...`";
    mends("azureml://datastores/d/p/q", "p", message, right);
    mends("azureml://datastores/d", "d", message, "azureml://datastores/d/paths/");
    mends("azureml://datastores/d/", "d", message, "azureml://datastores/d/paths/");
    mends(
        "azureml://datastores/d/path/p/q",
        "path",
        "`path` is written `paths` in such an address",
        right);
    mends(
        "azureml://datastore/d/paths/p/q",
        "datastore",
        "`datastore` is written `datastores` in such an address",
        right);
    lint("azureml://datastores//paths/p")
        .reports("datastores -> the name of a datastore comes behind `datastores/`")
        .hasNoFix();
  }

  @Test
  void readsTheLongForm() {
    String head = "azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/d/";
    lint(head + "paths/p").reportsNothing();
    lint(head.replace("groups", "Groups") + "paths/p").reportsNothing();
    mends(
        head + "p",
        "p",
        "`paths/` comes behind the name of a datastore: `datastores/d/paths/...`",
        head + "paths/p");
    mends(
        head.replace("workspaces", "Workspaces") + "paths/p",
        "Workspaces",
        "`Workspaces` is written `workspaces` in such an address",
        head + "paths/p");
    lint("azureml://subscriptions/s/workspaces/w/datastores/d/paths/p")
        .reports(
            "workspaces -> a whole address reads"
                + " `subscriptions/<id>/resourcegroups/<name>/workspaces/<name>/"
                + "datastores/<name>/paths/<path>`; `resourcegroups/` is missing here")
        .hasNoFix();
    lint("azureml://subscriptions").at(Severity.ERROR).hasNoFix();
  }

  @Test
  void reportsWhatItCannotPlace() {
    lint("azureml://stores/d/paths/p")
        .reports(
            "stores -> `azureml://` goes on with `datastores/`, `registries/` or the like, not with"
                + " `stores`")
        .hasNoFix();
    lint("azureml://").at(Severity.ERROR).hasNoFix();
    RULE.lint("outputs: {a: {path: 'azureml://datastores/d'}}\n").at(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml://datastores/d/paths/p",
        "azureml://datastores/d/paths/",
        "azureml://datastores/d/paths",
        "azureml://datastores/d/ExperimentRun/dcid.1/o",
        "azureml://registries/r/data/n/versions/1",
        "azureml://jobs/j/outputs/o/paths/p",
        "azureml://locations/l/workspaces/w/data/n/versions/1",
        "azureml:iris:1",
        "azureml://subscriptions/s/resourcegroups/g/workspaces/w/data/n/versions/1",
        "azureml://datastores/${{default_datastore}}/paths/p"
      })
  void acceptsOtherForms(String path) {
    lint(path).reportsNothing();
  }
}
