// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reports the version of an output that has no name to register it under. */
final class OutputVersionWithoutNameRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "output-version-without-name",
          Category.INPUTS_OUTPUTS,
          Severity.ERROR,
          "an output has a `version` but no `name`");

  private static final int LONGEST_NAME = 255;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.outputs().values().forEach(output -> check(output, context));
  }

  private static void check(JobOutput output, RuleContext context) {
    Optional<Located<YamlScalar>> version =
        output.assetVersion().filter(OutputVersionWithoutNameRule::counts);
    Optional<YamlMapping> mapping = output.data().map(Located::value);
    // An unknown key may be the misspelt name.
    if (version.isEmpty()
        || mapping.isEmpty()
        || !UnknownKeys.of(mapping.get(), context).isEmpty()) {
      return;
    }
    Optional<YamlEntry> name = mapping.get().find("name");
    boolean empty =
        name.isEmpty() || output.assetName().filter(text -> text.value().isEmpty()).isPresent();
    if (empty) {
      report(output, version.get(), mapping.get(), context);
    }
  }

  /** An empty text is no version, and what is no text, number or boolean does not load. */
  private static boolean counts(Located<YamlScalar> version) {
    return switch (version.value().type()) {
      case STRING -> !version.value().text().isEmpty();
      case BOOLEAN, INTEGER, FLOAT -> true;
      case NULL, TIMESTAMP, BINARY, MERGE, UNLOADABLE -> false;
    };
  }

  private static void report(
      JobOutput output, Located<YamlScalar> version, YamlMapping mapping, RuleContext context) {
    Finding finding =
        context
            .report(
                version.keySpan(),
                "output `" + output.name() + "` has a version but no `name` to register it under")
            .explains(output.nameSpan());
    Optional<YamlEntry> name = mapping.find("name");
    name.ifPresent(entry -> finding.explains(entry.span()));
    if (name.isEmpty()
        && mapping.entries().contains(version.entry())
        && isAssetName(output.name())) {
      String line = "name: " + YamlEdits.plainOrQuoted(output.name());
      finding.suggest(
          "insert `" + line + "`",
          new YamlEdits(context.document()).insertBefore(mapping, version.entry(), List.of(line)));
    }
  }

  private static boolean isAssetName(String name) {
    return name.length() <= LONGEST_NAME
        && name.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
  }
}
