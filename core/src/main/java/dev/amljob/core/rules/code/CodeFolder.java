// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.UploadFolder;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import java.util.Optional;

/**
 * The folder of a job's code, where it is one on this machine.
 *
 * @param source the text under {@code code}
 * @param folder what would be uploaded
 * @param context the job's file
 */
record CodeFolder(Located<String> source, UploadFolder folder, RuleContext context) {
  static Optional<CodeFolder> of(CommandJob job, RuleContext context) {
    return job.code()
        .filter(code -> !code.value().isBlank())
        .flatMap(code -> find(code, context).map(folder -> new CodeFolder(code, folder, context)));
  }

  /** Returns the folder that a path of a file names. */
  static Optional<UploadFolder> find(Located<String> path, RuleContext context) {
    return context.uploads().find(ProjectFiles.resolve(context.file(), path.value()));
  }

  /** Returns whether nothing would be uploaded. */
  boolean isEmpty() {
    return folder.isComplete()
        && folder.entries().stream()
            .noneMatch(entry -> entry.isUploaded() || UploadFolder.isTool(entry.path()));
  }

  /** Reports something about the whole. */
  Finding report(String message) {
    return context.report(source.node(), message);
  }

  /** Returns the folder as the author wrote it. */
  String name() {
    return "`" + source.value() + "`";
  }

  /** Returns the ignore file to which something can be added: the one that counts, or a new one. */
  String ignoreFile() {
    return "`" + folder.ignoreName().orElse(UploadFolder.AML_IGNORE) + "`";
  }
}
