// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static dev.amljob.core.format.FormatAssert.formats;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How deep the lines of a formatted document stand, comments and text of several lines too. */
class IndentationTest {
  @Test
  void indentsByTwo() {
    formats(
        """
        inputs:
            data:
               type: uri_file
               path: ./d.csv
            lr: 0.1
        resources:
         instance_count: 1
        """,
        """
        inputs:
          data:
            type: uri_file
            path: ./d.csv
          lr: 0.1
        resources:
          instance_count: 1
        """);
  }

  @Test
  void indentsByWhatIsAskedFor() {
    assertThat(
            FormatAssert.formatted(
                """
                inputs:
                  lr: 0.1
                locations:
                - eastus
                - a: 1
                  b: |
                    x
                """,
                FormatOptions.defaults().withIndent(4)))
        .isEqualTo(
            """
            inputs:
                lr: 0.1
            locations:
                - eastus
                - a: 1
                  b: |
                      x
            """);
  }

  @Test
  void takesBackARootThatIsIndented() {
    formats("  # c\n  a: 1\n  b:\n    c: 2\n", "# c\na: 1\nb:\n  c: 2\n");
  }

  @Test
  void indentsDashesAndWhatFollowsThem() {
    formats(
        """
        a:
        - 1
        -   x: 1
            y: 2
        -
           z: 3
        - - 4
          -   5
        - |
            text
        -
        - # none
        """,
        """
        a:
          - 1
          - x: 1
            y: 2
          -
            z: 3
          - - 4
            - 5
          - |
            text
          -
          - # none
        """);
  }

  @Test
  void movesBlockTextAsAWhole() {
    formats(
        """
        command: |
             if true; then

               echo  "a"  \s
             fi
        \s\s
        description: >+
          a

            b


        tags:
           t: |2
               indented
             less
        """,
        """
        command: |
          if true; then

            echo  "a"  \s
          fi

        description: >+
          a

            b


        tags:
          t: |2
              indented
            less
        """);
  }

  @Test
  void movesTheLinesOfOtherScalarsTogether() {
    formats(
        """
        tags:
            a: one
              two   \s

                three
            b: "one  \s
              two
                 \\  three"
            c:
                'one
                    two'
            d: {x: 1,
                y: 2}
        """,
        """
        tags:
          a: one
            two

              three
          b: "one  \s
            two
               \\  three"
          c:
            'one
                two'
          d: {x: 1,
              y: 2}
        """);
  }

  @Test
  void putsCommentsWhereTheirOwnersAre() {
    formats(
        """
        # head
        inputs: # behind
                # first
            # second
            lr: 0.1 # behind   \s
              # odd

            # last
        # of the next
        outputs:
             model:   # a
               type: uri_folder
             # below
          # end
        # very end
        """,
        """
        # head
        inputs: # behind
          # first
          # second
          lr: 0.1 # behind
          # odd

          # last
        # of the next
        outputs:
          model:   # a
            type: uri_folder
          # below
        # end
        # very end
        """);
  }

  @Test
  void keepsTheShapeOfWhatWasCommentedOut() {
    formats(
        """
        compute: a
        # resources:
            # instance_count: 2
            # properties:
              # x: 1
        code: src
        """,
        """
        compute: a
        # resources:
            # instance_count: 2
            # properties:
              # x: 1
        code: src
        """);
  }
}
