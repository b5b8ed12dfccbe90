// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.shell.FileUse;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** The files that a command runs, where they would lie in the code of the job. */
final class CommandFiles {
  private CommandFiles() {}

  /**
   * A file of a command.
   *
   * @param span where the command names it
   * @param path from the folder of the document
   */
  record Named(Span span, String path) {}

  static List<Named> of(Snapshot snapshot) {
    CommandJob job = snapshot.job();
    String code = job.code().map(Located::value).orElse("");
    List<Named> found = new ArrayList<>();
    // Behind an alias, the words stand in another text.
    if (!code.isBlank()
        && job.command().map(Located::node).orElse(null) instanceof YamlScalar command) {
      ScalarMap map = command.map();
      for (SimpleCommand run : job.commandScript().allCommands()) {
        for (FileUse file : Invocation.of(run).map(Invocation::files).orElse(List.of())) {
          file.pathInCode(run.directory())
              .map(path -> new Named(map.toSource(file.word().span()), code + "/" + path))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
