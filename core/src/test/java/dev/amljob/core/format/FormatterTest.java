// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static dev.amljob.core.format.FormatAssert.formats;
import static dev.amljob.core.format.FormatAssert.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.format.FormatOptions.Keys;
import dev.amljob.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a formatted document looks like, to the last space. */
class FormatterTest {
  @Test
  void takesOffSpacesAndBlankLines() {
    formats("\n\na: 1  \n\n\n\n  \nb: 2 \n\n\n", "a: 1\n\nb: 2\n");
    formats("a: 1", "a: 1\n");
    formats("# only\n\n\n# comments  ", "# only\n\n# comments\n");
  }

  @Test
  void keepsWhatAMissingLastBreakMeans() {
    formats("command: |\n  a", "command: |-\n  a\n");
    formats("command: >2+\n   a", "command: >-2\n   a\n");
    formats("command: |-\n  a", "command: |-\n  a\n");
    formats("a: |+\n  x\n\n\n", "a: |+\n  x\n\n\n");
    formats("a: |+\n  x", "a: |-\n  x\n");
    formats("a: 'x\n\n  y'", "a: 'x\n\n  y'\n");
  }

  @Test
  void spacesColonsCommasAndBrackets() {
    formats(
        """
        a:   1
        b :    {  x:   1 ,y : [ 1,2 ,  3 ]  , z: "q",}
        "c"   :   &k   v
        d: [ ]
        e: {   }
        f: [a: 1, ]
        g:    # none
        h: [  # why
          1  ,  # one
          2
          ]
        *k : 1
        """,
        """
        a: 1
        b: {x: 1, y: [1, 2, 3], z: "q",}
        "c": &k   v
        d: []
        e: {}
        f: [a: 1,]
        g:    # none
        h: [  # why
          1,  # one
          2
          ]
        *k : 1
        """);
  }

  @Test
  void writesWordsAsTheSchemaDoes() {
    formats(
        """
        command: a
        environment: azureml:e:1
        distribution:
          type: PyTorch
        inputs:
          a: {type: "URI_File", path: ./a, mode: Ro_Mount}
          b: &x UserIdentity
          c: PyTorch
        identity:
          type: UserIdentity
        tags: {type: PyTorch}
        """,
        """
        command: a
        environment: azureml:e:1
        distribution:
          type: pytorch
        inputs:
          a: {type: "uri_file", path: ./a, mode: ro_mount}
          b: &x UserIdentity
          c: PyTorch
        identity:
          type: user_identity
        tags: {type: PyTorch}
        """);
  }

  @Test
  void leavesTheWordsOfOtherFilesAlone() {
    keeps("apiVersion: v1\nkind: X\ndistribution:\n  type: PyTorch\ncommand: >\n  a\n");
  }

  @Test
  void endsAFoldedCommandWithoutABreak() {
    formats(
        "command: >\n  python a.py\n  --x 1\nenvironment: e\n",
        "command: >-\n  python a.py\n  --x 1\nenvironment: e\n");
    formats("command: >+ # c\n  a\n\n\ncode: b\n", "command: >- # c\n  a\n\ncode: b\n");
    keeps("command: |\n  a\ncode: b\n");
    keeps("command: >\n  a \\\ncode: b\n");
    keeps("description: >\n  a\ncommand: a\n");
  }

  @Test
  void keepsAnchorsTagsAndMerges() {
    formats(
        """
        inputs:
            a: &a
                type: uri_file
            b:
                <<: *a
                path: !!str x
            c: !!map
                x: 1
            d:
                &d
                # c
                y: 1
            e: &e |
                x
        """,
        """
        inputs:
          a: &a
            type: uri_file
          b:
            <<: *a
            path: !!str x
          c: !!map
            x: 1
          d:
            &d
            # c
            y: 1
          e: &e |
            x
        """);
  }

  @Test
  void movesUnusualMappingsAsAWhole() {
    formats(
        """
        inputs:
             ? a
             : 1
             ? b
             :
                 c:   2
        """,
        """
        inputs:
          ? a
          : 1
          ? b
          :
              c: 2
        """);
  }

  @Test
  void keepsMarkersBreaksAndByteOrderMarks() {
    formats(
        "\uFEFF# c\r\n---\r\na:\r\n    b:   1\r\n\r\n\r\n...",
        "\uFEFF# c\r\n---\r\na:\r\n  b: 1\r\n\r\n...\r\n");
    formats("\uFEFFa:\n    b: 1", "\uFEFFa:\n  b: 1\n");
    keeps("%YAML 1.1\n---\na: 1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# c\n", "a\n", "[1, 2]\n", "- 1\n- 2\n", "--- {a: 1}\n", "|\n  x\n"})
  void formatsWhatIsNoMapping(String text) {
    keeps(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 'x\n",
        "a:   1\n\tb: 2\n",
        "a:   1\n---\nb: 2\n",
        "<<<<<<< a\nx:   1\n",
        "a:   *b\n"
      })
  void leavesADocumentWithFaultsAlone(String text) {
    assertThat(Formatter.format(FormatAssert.parse(text), FormatOptions.defaults()).edits())
        .isEmpty();
  }

  @Test
  void sortsKeysWithTheirComments() {
    assertThat(
            FormatAssert.formatted(
                """
                # yaml-language-server: $schema=x
                # why this compute
                compute: a # it is cheap
                command: >-
                  python a.py
                  # no comment
                # the inputs
                inputs:
                  data:
                    path: ./d
                    # a file
                    type: uri_file
                    # below
                $schema: s

                tags: {b: 1, a: 2}
                # called
                display_name: d
                environment: e
                # footer
                """,
                FormatOptions.defaults().withKeys(Keys.HUMAN)))
        .isEqualTo(
            """
            # yaml-language-server: $schema=x
            $schema: s
            command: >-
              python a.py
              # no comment
            # the inputs
            inputs:
              data:
                # a file
                type: uri_file
                path: ./d
                # below
            # why this compute
            compute: a # it is cheap

            environment: e
            # called
            display_name: d
            tags: {b: 1, a: 2}
            # footer
            """);
  }

  @Test
  void keepsKeysWhereOrderCounts() {
    String text =
        """
        compute: &c a
        command: *c
        code: b
        code: c
        """;
    FormatOptions options = FormatOptions.defaults().withKeys(Keys.HUMAN);
    assertThat(FormatAssert.formatted(text, options)).isEqualTo(text);
  }

  @Test
  void formatsWholeEntriesOfAPart() {
    String text =
        """
        a:   1

        # above
        b:
            c:   2
            d:   3
        e:   4
        """;
    int d = text.indexOf("d: ");
    Formatted formatted =
        Formatter.format(FormatAssert.parse(text), FormatOptions.defaults(), new Span(d, d + 3));
    assertThat(formatted.text())
        .isEqualTo(
            """
            a:   1

            # above
            b:
              c: 2
              d: 3
            e:   4
            """);
  }

  @Test
  void formatsTheEndOfAPartAtTheEnd() {
    String text = "a:   1\nb:   2  \n\n";
    Formatted formatted =
        Formatter.format(
            FormatAssert.parse(text), FormatOptions.defaults(), Span.at(text.length()));
    assertThat(formatted.text()).isEqualTo("a:   1\nb: 2\n");
  }

  @Test
  void editsNoMoreThanItMust() {
    String text = "a: 1\nb:   2\nc:\n    d: 1\n    e: 2\n";
    assertThat(Formatter.format(FormatAssert.parse(text), FormatOptions.defaults()).edits())
        .hasSize(3)
        .allSatisfy(edit -> assertThat(edit.span().length()).isEqualTo(2))
        .allSatisfy(edit -> assertThat(edit.newText()).isEmpty());
  }
}
