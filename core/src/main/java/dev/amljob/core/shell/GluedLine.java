// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A line that its author took for a command, and that folding made an argument of the line before.
 *
 * @param join the blanks between the two, where a line break or an operator is missing
 * @param previous the words before them, from the start of the command or of the last such line
 * @param program the word that was meant as a program
 */
public record GluedLine(Span join, Span previous, ShellWord program) {
  public GluedLine {
    Objects.requireNonNull(join, "join");
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(program, "program");
  }
}
