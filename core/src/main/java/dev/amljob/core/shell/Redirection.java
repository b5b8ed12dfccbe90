// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * Where a command reads from or writes to: {@code > out.txt}, {@code 2>&1}, {@code << END}.
 *
 * @param operator as written, without the number before it
 * @param span the place of the whole: number, operator and target
 * @param target the file, the descriptor, or the delimiter of a here-document; empty if it is not
 *     written
 */
public record Redirection(String operator, Span span, ShellWord target) {
  public Redirection {
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(target, "target");
  }
}
