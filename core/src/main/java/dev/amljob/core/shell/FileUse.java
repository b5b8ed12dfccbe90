// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that a command needs to run at all.
 *
 * @param role what it is to the command
 * @param word the word that names it
 */
public record FileUse(Role role, ShellWord word) {
  /** What a file is to a command. */
  public enum Role {
    /** What is run: {@code train.py}, {@code run.sh}, {@code model.R}. */
    SCRIPT,
    /** A notebook that is run. */
    NOTEBOOK,
    /** What {@code pip install -r} or {@code -c} reads. */
    REQUIREMENTS,
    /** What {@code conda env create -f} reads. */
    CONDA_ENVIRONMENT
  }

  public FileUse {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(word, "word");
  }

  /** Returns the path as the program sees it, if that can be known. */
  public Optional<String> path() {
    return word.literal();
  }

  /** Returns the path from a folder, if both can be known; see {@link WorkingDirectory#resolve}. */
  public Optional<String> path(WorkingDirectory directory) {
    return path().flatMap(directory::resolve);
  }

  /**
   * Returns the path from the folder of the code, where a job starts; empty for what may lie
   * elsewhere, and where the path cannot be known.
   *
   * @param directory where the command runs
   */
  public Optional<String> pathInCode(WorkingDirectory directory) {
    return path(directory)
        .filter(path -> !path.isEmpty() && !path.startsWith("/") && !path.startsWith(".."))
        .filter(path -> path.indexOf('\\') < 0 && path.indexOf(':') < 0);
  }
}
