// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.ProjectFiles.Kind;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reports an input that is the text of an address, which reaches the command as that text. */
final class InputLiteralAssetRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "input-literal-asset",
          Category.INPUTS_OUTPUTS,
          Severity.WARNING,
          "an input is the bare text of an address, and so no data");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      if (input.data().isEmpty()) {
        input
            .literal()
            .map(Located::value)
            .filter(literal -> literal.type() == ScalarType.STRING)
            .ifPresent(literal -> check(input, literal, job, context));
      }
    }
  }

  private static void check(
      JobInput input, YamlScalar literal, CommandJob job, RuleContext context) {
    String text = literal.text();
    switch (AddressForm.of(text)) {
      case ASSET, AZUREML_URI, STORAGE -> report(input, "address", "uri_folder", job, context);
      case LOCAL -> {
        // Most texts are no paths; asking the disk about each of them would cost too much.
        if (text.indexOf('/') > 0 && !isPartOfCode(text, job, context)) {
          Kind kind = DataPath.kind(text, context);
          if (kind == Kind.FILE || kind == Kind.FOLDER) {
            report(input, "path", kind == Kind.FILE ? "uri_file" : "uri_folder", job, context);
          }
        }
      }
      default -> {
        // A web address is read by many a command itself; other texts are texts.
      }
    }
  }

  /** A path within the code is there when the command runs, without any input. */
  private static boolean isPartOfCode(String text, CommandJob job, RuleContext context) {
    Optional<Located<String>> code = job.code();
    if (code.isEmpty()) {
      return false;
    }
    String folder = ProjectFiles.resolve(context.file(), code.get().value());
    String path = ProjectFiles.resolve(context.file(), text);
    return folder.equals(".") || path.equals(folder) || path.startsWith(folder + "/");
  }

  private static void report(
      JobInput input, String what, String type, CommandJob job, RuleContext context) {
    Finding finding =
        context.report(
            input.node(),
            "input `"
                + input.name()
                + "` is the bare text of this "
                + what
                + ", not the data; data has a `type` and a `path`");
    // What lost its indentation is no input at all, and another rule says so.
    finding.asConsequence();
    YamlEntry entry = input.entry();
    if (input.node() instanceof YamlScalar && entry.key() instanceof YamlScalar) {
      Optional<YamlMapping> section = IoSection.INPUTS.written(job);
      section
          .filter(parent -> parent.entries().contains(entry))
          .ifPresent(
              parent ->
                  finding.suggest(
                      "write it under `path`",
                      new YamlEdits(context.document())
                          .replaceEntry(parent, entry, lines(entry, type, context))));
    }
  }

  private static List<String> lines(YamlEntry entry, String type, RuleContext context) {
    return List.of(
        context.file().text(entry.key().span()) + ":",
        "  type: " + type,
        "  path: " + YamlEdits.plainOrQuoted(((YamlScalar) entry.value()).text()));
  }
}
