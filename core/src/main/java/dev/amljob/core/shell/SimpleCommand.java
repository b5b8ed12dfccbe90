// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A command with its arguments, as a line has them between two operators.
 *
 * @param span from the first word, assignment or redirection to the last
 * @param assignments the variables set before it; without words, for the shell itself
 * @param words the program and its arguments; none in {@code A=b} and {@code > out.txt}
 * @param redirections where it reads and writes, in order
 * @param joiner what stands behind it
 * @param directory the folder in which it runs
 */
public record SimpleCommand(
    Span span,
    List<Assignment> assignments,
    List<ShellWord> words,
    List<Redirection> redirections,
    Joiner joiner,
    WorkingDirectory directory) {
  public SimpleCommand {
    Objects.requireNonNull(span, "span");
    assignments = List.copyOf(assignments);
    words = List.copyOf(words);
    redirections = List.copyOf(redirections);
    Objects.requireNonNull(joiner, "joiner");
    Objects.requireNonNull(directory, "directory");
  }

  /** Returns the commands in the substitutions of its words, values and targets. */
  List<SimpleCommand> substituted() {
    return Stream.of(
            assignments.stream().map(Assignment::value),
            words.stream(),
            redirections.stream().map(Redirection::target))
        .flatMap(Function.identity())
        .flatMap(word -> word.parts().stream())
        .flatMap(part -> part.commands().stream())
        .toList();
  }
}
