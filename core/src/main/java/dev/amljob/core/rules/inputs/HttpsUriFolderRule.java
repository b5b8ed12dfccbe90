// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a web address as the path of a folder, outside of Azure storage. */
final class HttpsUriFolderRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "https-uri-folder",
              Category.INPUTS_OUTPUTS,
              Severity.WARNING,
              "a web address stands for a folder, which a web server cannot list")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      if (path.form() == AddressForm.WEB && path.is(AssetType.URI_FOLDER)) {
        check(path, context);
      }
    }
  }

  private static void check(DataPath path, RuleContext context) {
    WebHost host = WebHost.of(path.text());
    // Where the type is only taken by default, it is the type that is missing.
    if (host.isStorage() || host.isPortal() || (!path.isTyped() && path.looksLikeFile())) {
      return;
    }
    Finding finding =
        path.report(
            "a web server does not tell which files a folder holds; from `"
                + host.name()
                + "`, only a single `uri_file` can be read",
            context);
    if (path.isTyped() && path.looksLikeFile()) {
      path.data()
          .value()
          .find("type")
          .ifPresent(
              type ->
                  finding.suggest(
                      "change to `uri_file`",
                      new YamlEdits(context.document()).replace(type.value(), "uri_file")));
    }
  }
}
