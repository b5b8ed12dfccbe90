// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports an output of type {@code uri_file}. */
final class UriFileOutputRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "uri-file-output",
              Category.INPUTS_OUTPUTS,
              Severity.INFO,
              "an output is a single file, which the command itself has to create")
          .tagged(Tag.STYLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobOutput output : job.outputs().values()) {
      Optional<Located<AssetType>> type = output.type();
      if (type.isPresent() && type.get().value() == AssetType.URI_FILE) {
        context.report(
            type.get().node(),
            "`${{outputs."
                + output.name()
                + "}}` is the path of a file that the command has to create, not of a folder");
      }
    }
  }
}
