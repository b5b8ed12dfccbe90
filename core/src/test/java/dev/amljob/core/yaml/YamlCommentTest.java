// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Comments are found wherever they stand, and belong to what a reader would say. */
final class YamlCommentTest {
  private static String owners(String text) {
    return TreeChecks.parseAndCheck(text).comments().stream()
        .map(
            comment ->
                comment.text()
                    + ": "
                    + comment.placement()
                    + " "
                    + comment
                        .owner()
                        .map(o -> o.span().of(text).lines().findFirst().orElse(""))
                        .orElse("-"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void standAboveBehindAndBelow() {
    String text =
        """
        # top

        # group
        a: 1 # behind a
        b: # behind key b
          # above c
          c: 1
            # odd
          d: |  # header
            text # no comment
          # below c
        # above e
        e:
          - x # item
          # above item
          - y: 1 # y
            z: 2
            # below y
          # below list
        """;
    assertThat(owners(text))
        .isEqualTo(
            """
            top: ABOVE a
            group: ABOVE a
            behind a: TRAILING a
            behind key b: TRAILING b
            above c: ABOVE c
            odd: ABOVE d
            header: TRAILING d
            below c: BELOW c: 1
            above e: ABOVE e
            item: TRAILING x
            above item: ABOVE y: 1 # y
            y: TRAILING y
            below y: BELOW y: 1 # y
            below list: BELOW - x # item""");
  }

  @Test
  void standInBrackets() {
    String text = "f: [1, # one\n  # above 2\n  2 # two\n  # below\n  ] # f\ng: {h: 1} # g\n";
    assertThat(owners(text))
        .isEqualTo(
            "one: TRAILING 1\nabove 2: ABOVE 2\ntwo: TRAILING 2\nbelow: BELOW [1, # one\n"
                + "f: TRAILING f\ng: TRAILING g");
  }

  @Test
  void needNoValues() {
    assertThat(owners("# alone\n")).isEqualTo("alone: BELOW -");
    assertThat(owners("# before\nx # behind\n# after"))
        .isEqualTo("before: ABOVE x\nbehind: TRAILING x\nafter: BELOW x");
    assertThat(owners("- # behind a dash\n  a: 1\n")).isEqualTo("behind a dash: ABOVE a: 1");
    assertThat(owners("%YAML 1.1 # directive\n---\na: 1")).isEqualTo("directive: ABOVE a");
  }

  @Test
  void areNoneWithinScalars() {
    assertThat(owners("a: 'x # y'\nb: \"x # y\"\nc: x#y\nd: >\n  x # y\n")).isEmpty();
  }
}
