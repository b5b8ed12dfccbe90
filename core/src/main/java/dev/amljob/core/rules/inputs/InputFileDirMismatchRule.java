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
import dev.amljob.core.rule.Tag;

/**
 * Reports a local input whose type is that of a file and whose path is that of a folder, or the
 * other way round.
 */
final class InputFileDirMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "input-file-dir-mismatch",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "an input is declared a file and is a folder, or the other way round")
          .tagged(Tag.FILE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      if (path.form() == AddressForm.LOCAL && path.isTyped()) {
        check(path, context);
      }
    }
  }

  private static void check(DataPath path, RuleContext context) {
    Kind kind = path.type().isPresent() ? path.kind(context) : Kind.UNKNOWN;
    if (path.is(AssetType.URI_FILE) && kind == Kind.FOLDER) {
      report(path, "folder", AssetType.URI_FOLDER, context);
    } else if (path.is(AssetType.URI_FOLDER) && kind == Kind.FILE) {
      report(path, "file", AssetType.URI_FILE, context);
    } else if (path.is(AssetType.MLTABLE) && kind == Kind.FILE) {
      path.report(
          path.shown() + " is a file; an `mltable` is the folder in which a file `MLTable` lies",
          context);
    } else if (path.is(AssetType.MLTABLE)
        && kind == Kind.FOLDER
        && DataPath.kind(path.text() + "/MLTable", context) == Kind.MISSING) {
      path.report(
          path.shown() + " holds no file `MLTable`, which makes a folder an `mltable`", context);
    }
  }

  private static void report(DataPath path, String what, AssetType right, RuleContext context) {
    Finding finding =
        path.report(
            path.shown()
                + " is a "
                + what
                + ", and the type says `"
                + path.type().orElseThrow().label()
                + "`",
            context);
    path.data()
        .value()
        .find("type")
        .ifPresent(
            type -> {
              finding.note(type.value().span(), "chosen here");
              finding.suggest(
                  "change to `" + right.label() + "`",
                  new YamlEdits(context.document()).replace(type.value(), right.label()));
            });
  }
}
