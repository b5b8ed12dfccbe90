// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.shell.FileUse;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A file that a command needs, somewhere below the folder of the code.
 *
 * @param path from that folder
 * @param file how the command names it
 * @param atRoot whether the command runs in that folder itself
 * @param place where the command stands
 */
record NeededFile(String path, FileUse file, boolean atRoot, Place place) {
  /** The text of a command, and the code that it runs with. */
  record Place(Located<String> command, CodeFolder code) {}

  /** Returns the file, unless it may lie elsewhere or its path cannot be known. */
  static Optional<NeededFile> of(FileUse file, SimpleCommand command, Place place) {
    return file.pathInCode(command.directory())
        .map(
            path ->
                new NeededFile(
                    path, file, command.directory().path().equals(Optional.of("")), place));
  }

  /** Reports the file if it is not uploaded. */
  void check() {
    CodeFolder code = place.code();
    ProjectFiles.Kind kind = code.context().files().kind(code.folder().nameOf(path));
    if (kind == ProjectFiles.Kind.MISSING) {
      Finding finding = report("no file `" + path + "` in the code, " + code.name());
      meant().ifPresent(other -> suggest(finding, other));
    } else if (kind == ProjectFiles.Kind.FILE && code.folder().ignores(path)) {
      report("`" + path + "` is not uploaded: " + code.ignoreFile() + " leaves it out");
    }
  }

  private Finding report(String message) {
    Located<String> command = place.command();
    Span span =
        command.node() instanceof YamlScalar scalar
            ? scalar.map().toSource(file.word().span())
            : command.span();
    return place.code().context().report(span, message);
  }

  /** Returns the one file of that name in the code, or the one that the path ends with. */
  private Optional<String> meant() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> found =
        place.code().folder().entries().stream()
            .filter(entry -> entry.isUploaded() && entry.name().equals(name))
            .map(FolderEntry::path)
            .toList();
    return found.size() == 1
        ? Optional.of(found.get(0))
        : found.stream().filter(other -> path.endsWith("/" + other)).findFirst();
  }

  private void suggest(Finding finding, String other) {
    boolean simple = !file.word().isQuoted() && isSimple(other);
    if (atRoot && simple && place.command().node() instanceof YamlScalar) {
      finding.suggest("write `" + other + "`", TextEdit.replace(finding.span(), other));
    }
  }

  /** Returns whether neither the shell nor YAML sees more in a path than a path. */
  private static boolean isSimple(String path) {
    return path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-/".indexOf(c) >= 0);
  }
}
