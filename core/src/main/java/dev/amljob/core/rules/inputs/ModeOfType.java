// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.DataMode;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlMapping;

/**
 * A mode as it is written, beside the type that it has to go with.
 *
 * @param section whether it is the mode of an input or of an output
 * @param mode a mode of something, if not of this
 * @param type the type that counts
 * @param data the mapping in which both stand
 */
record ModeOfType(IoSection section, Located<DataMode> mode, AssetType type, YamlMapping data) {
  void check(RuleContext context) {
    if (section == IoSection.INPUTS) {
      checkInput(context);
    } else {
      checkOutput(context);
    }
  }

  private void checkInput(RuleContext context) {
    boolean table = type == AssetType.MLTABLE;
    switch (mode.value()) {
      case RO_MOUNT, DOWNLOAD, DIRECT -> {
        // Every type takes these.
      }
      case EVAL_MOUNT -> {
        if (!table) {
          report("is for `mltable`", DataMode.RO_MOUNT, context);
        }
      }
      case EVAL_DOWNLOAD -> {
        if (!table) {
          report("is for `mltable`", DataMode.DOWNLOAD, context);
        }
      }
      case RW_MOUNT -> report("is for outputs", DataMode.RO_MOUNT, context);
      case UPLOAD -> report("is for outputs", DataMode.DOWNLOAD, context);
      case MOUNT -> {
        // The old word for `ro_mount`, of which a rule of its own tells.
      }
    }
  }

  private void checkOutput(RuleContext context) {
    switch (mode.value()) {
      case RW_MOUNT, MOUNT, UPLOAD -> {
        // Every type takes these.
      }
      case RO_MOUNT, EVAL_MOUNT -> report("is for inputs", DataMode.RW_MOUNT, context);
      case DOWNLOAD, EVAL_DOWNLOAD -> report("is for inputs", DataMode.UPLOAD, context);
      case DIRECT -> {
        if (!takesDirect()) {
          report("is for `mltable`", DataMode.RW_MOUNT, context).as(Severity.WARNING);
        }
      }
    }
  }

  private Finding report(String why, DataMode nearest, RuleContext context) {
    Finding finding =
        context
            .report(
                mode.node(),
                "`"
                    + mode.value().label()
                    + "` "
                    + why
                    + "; "
                    + section.oneRole()
                    + " of type `"
                    + type.label()
                    + "` takes "
                    + choices())
            .explains(mode.entry().span());
    data.find("type").ifPresent(entry -> finding.note(entry.value().span(), "chosen here"));
    if (data.entries().contains(mode.entry())) {
      suggest(nearest, finding, context);
      if (section == IoSection.OUTPUTS && takesDirect()) {
        suggest(DataMode.DIRECT, finding, context);
      }
    }
    return finding;
  }

  private void suggest(DataMode other, Finding finding, RuleContext context) {
    finding.suggest(
        "change to `" + other.label() + "`",
        new YamlEdits(context.document()).replace(mode.node(), other.label()));
  }

  /** Of an output that is a file or a folder, nothing would be mounted or uploaded. */
  private boolean takesDirect() {
    return type != AssetType.URI_FILE && type != AssetType.URI_FOLDER;
  }

  private String choices() {
    if (section == IoSection.OUTPUTS) {
      return takesDirect() ? "`rw_mount`, `upload` or `direct`" : "`rw_mount` or `upload`";
    }
    return type == AssetType.MLTABLE
        ? "`ro_mount`, `download`, `direct`, `eval_mount` or `eval_download`"
        : "`ro_mount`, `download` or `direct`";
  }
}
