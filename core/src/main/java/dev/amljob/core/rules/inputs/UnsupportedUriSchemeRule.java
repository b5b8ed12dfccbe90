// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Locale;

/** Reports the path of an input or an output in a form that leads nowhere on Azure ML. */
final class UnsupportedUriSchemeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unsupported-uri-scheme",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "a path is an address of a sort that jobs do not read")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.of(job)) {
      switch (path.form()) {
        case OTHER -> reportScheme(path, context);
        case PREFIXED_URI -> reportPrefix(path, context);
        case HOME -> reportHome(path, context);
        case WINDOWS -> reportWindows(path, context);
        default -> {
          // Other forms are those that jobs read, or the business of other rules.
        }
      }
    }
  }

  private static void reportScheme(DataPath path, RuleContext context) {
    String text = path.text();
    int end = text.indexOf(':') + 1;
    String scheme = text.substring(0, text.startsWith("//", end) ? end + 2 : end);
    Finding finding =
        path.report(
            "`"
                + scheme
                + "` is no address that a job "
                + (path.section() == IoSection.INPUTS ? "reads; " : "writes to; ")
                + advice(scheme.substring(0, end - 1).toLowerCase(Locale.ROOT)),
            context);
    if (text.startsWith("file:") && path.section() == IoSection.INPUTS) {
      String local = text.substring(text.startsWith("file://") ? "file://".length() : end);
      if (AddressForm.of(local) == AddressForm.LOCAL) {
        path.suggest(finding, local, context);
      }
    }
  }

  private static String advice(String scheme) {
    return switch (scheme) {
      case "file" -> "a local path is written without it";
      case "runs", "models" -> "a registered model is `azureml:name:version`";
      case "dbfs", "hdfs", "s3", "s3a", "s3n", "gs" ->
          "copy the data to a datastore: `azureml://datastores/<name>/paths/<path>`";
      default -> "name a datastore: `azureml://datastores/<name>/paths/<path>`";
    };
  }

  private static void reportPrefix(DataPath path, RuleContext context) {
    Finding finding =
        path.report("`azureml:` does not stand before a whole address; leave it out", context);
    path.fix(finding, path.text().substring(AddressForm.PREFIX.length()), context);
  }

  private static void reportHome(DataPath path, RuleContext context) {
    path.report(
        "`~` is not replaced by a home folder; write a path from the folder of this file", context);
  }

  private static void reportWindows(DataPath path, RuleContext context) {
    String text = path.text();
    boolean drive = text.indexOf(':') == 1;
    Finding finding =
        path.report(
                path.shown()
                    + " is a path on Windows alone; "
                    + (drive ? "write one from the folder of this file" : "write it with `/`"),
                context)
            .as(Severity.WARNING);
    if (!drive) {
      path.suggest(finding, text.replace('\\', '/'), context);
    }
  }
}
