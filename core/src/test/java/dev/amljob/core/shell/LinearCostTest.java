// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the cost of a text to its length, by counting how often its characters are looked at. */
class LinearCostTest {
  private static final int LENGTH = 1 << 17;

  /** A character is looked at by a few questions: is it a blank, an operator, the end of a word. */
  private static final int LOOKS = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "\"",
        "\\",
        "`",
        "$",
        "$(",
        "${",
        "$((",
        "((",
        "(",
        ")",
        "{",
        "{ ",
        "[[ ",
        "[",
        "<<",
        "<<a\n",
        "<<-\t",
        "<(",
        "a=(",
        "\"$(",
        "\"${",
        "$'",
        "$'\\x",
        "'\"",
        "\\ ",
        "\\\n",
        "\\ \n",
        "a ",
        "a",
        " ",
        "\n",
        ";",
        "&",
        "|",
        "#",
        "# \n",
        "cd a\n",
        "cd a && ",
        "if ",
        "for ",
        "case ",
        "esac ",
        "a() ",
        "${{",
        "${{inputs.a}}",
        "$[[",
        "{inputs.",
        "{a,",
        "A=b ",
        "sh -c ",
        "sh -c '",
        "sh\\ -c\\ ",
        "<<E <<E ",
        "<<a\nb\n",
        "2>",
        "\0",
        "\r",
        "\t",
        "*",
        "~",
        "((a)",
        "$((a) ",
        "\"`",
        "--a=",
        "python ",
        "env ",
        "mpirun -n ",
        "time "
      })
  void costsNoMoreThanItsLength(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    ShellScript script = ShellScript.of(text);
    assertThat(script.steps()).isLessThan((long) LOOKS * (text.length() + 1));
    for (SimpleCommand command : script.allCommands()) {
      Invocation.of(command).ifPresent(Invocation::flags);
    }
  }
}
