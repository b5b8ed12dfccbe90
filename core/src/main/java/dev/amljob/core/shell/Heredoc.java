// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A here-document: the lines between {@code << END} and {@code END}.
 *
 * @param delimiter the word behind the operator
 * @param body the place of the lines, with their line breaks, without the one of the delimiter
 * @param closed whether the line of the delimiter was found
 */
public record Heredoc(ShellWord delimiter, Span body, boolean closed) {
  public Heredoc {
    Objects.requireNonNull(delimiter, "delimiter");
    Objects.requireNonNull(body, "body");
  }

  /** Returns whether the shell leaves the lines as they are. */
  public boolean isQuoted() {
    return delimiter.isQuoted();
  }
}
