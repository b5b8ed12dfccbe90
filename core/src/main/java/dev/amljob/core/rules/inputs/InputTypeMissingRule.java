// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles.Kind;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import java.util.List;

/** Reports an input without a {@code type}, which is taken for a folder. */
final class InputTypeMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "input-type-missing",
          Category.INPUTS_OUTPUTS,
          Severity.INFO,
          "an input has a path but no type, and so is taken for a folder");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      if (!path.isTyped()
          && path.form() != AddressForm.EMPTY
          && !path.data().value().has("value")
          && UnknownKeys.of(path.data().value(), context).isEmpty()) {
        report(path, context);
      }
    }
  }

  private static void report(DataPath path, RuleContext context) {
    String input = "input `" + path.data().entry().name() + "`";
    boolean file = isFile(path, context);
    Finding finding =
        context.report(
            path.data().entry().key(),
            file
                ? input + " has no `type` and is taken for a folder, but its path is that of a file"
                : input + " has no `type` and is taken for a folder, `uri_folder`");
    if (file) {
      finding.as(Severity.WARNING);
    }
    String line = "type: " + (file ? AssetType.URI_FILE : AssetType.URI_FOLDER).label();
    path.writtenData()
        .map(
            data ->
                new YamlEdits(context.document())
                    .insertBefore(data, path.source().entry(), List.of(line)))
        .ifPresent(
            edit -> {
              // What is taken for a folder may as well say so; a file was never one.
              if (file) {
                finding.suggest("insert `" + line + "`", edit);
              } else {
                finding.fix("insert `" + line + "`", edit);
              }
            });
  }

  private static boolean isFile(DataPath path, RuleContext context) {
    return switch (path.form()) {
      case LOCAL -> {
        Kind kind = path.kind(context);
        yield kind == Kind.FILE || (kind != Kind.FOLDER && path.looksLikeFile());
      }
      case WEB, STORAGE, AZUREML_URI, WINDOWS -> path.looksLikeFile();
      default -> false;
    };
  }
}
