// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Submits jobs for an editor. Whoever runs the server may offer one; the server itself opens no
 * connection, and does not know how jobs are sent.
 */
public interface JobSender {
  /** Returns what would be sent, or why nothing would; nothing is. */
  Outcome prepare(Request request);

  /**
   * Sends a job, or says why not.
   *
   * @param progress is told what is being done
   */
  Outcome send(Request request, Consumer<String> progress);

  /**
   * A job to submit, and where to.
   *
   * @param file the job as the editor shows it
   * @param linter the linter, with its options chosen
   * @param folder the folder of the editor that it lies in
   * @param target {@code workspace}, {@code group}, {@code subscription}, {@code name}, {@code
   *     auth} and {@code endpoint}, as far as they are given
   */
  record Request(
      SourceFile file,
      Function<SourceFile, LintResult> linter,
      Path folder,
      Map<String, String> target) {
    public Request {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(linter, "linter");
      Objects.requireNonNull(folder, "folder");
      target = Map.copyOf(target);
    }

    /** Returns what is given under a name, or an empty text. */
    public String target(String name) {
      return target.getOrDefault(name, "");
    }
  }

  /**
   * How it ended.
   *
   * @param status one word for that
   * @param facts what goes with it, as it is to be told
   * @param lint what was found in the file, where it was linted
   */
  record Outcome(String status, Map<String, @Nullable Object> facts, Optional<LintResult> lint) {
    // Not in short: then javac hides from other modules what in the parameters may be null.
    public Outcome(String status, Map<String, @Nullable Object> facts, Optional<LintResult> lint) {
      this.status = Objects.requireNonNull(status, "status");
      this.facts = Objects.requireNonNull(facts, "facts");
      this.lint = Objects.requireNonNull(lint, "lint");
    }
  }
}
