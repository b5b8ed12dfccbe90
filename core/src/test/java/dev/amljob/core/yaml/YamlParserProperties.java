// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a job's text, it is read, and what the damage left alone is in the tree. */
final class YamlParserProperties {
  private static final String JOB =
      """
      # Trains a model.
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: >-
        python train.py   # not a comment
          --data ${{inputs.data}}

        --lr ${{inputs.lr}}
      code: "./src \\"x\\" \\u00e9"
      environment: azureml:sklearn@latest # pinned?
      compute: 'azureml:cpu''s'
      inputs:
        data: &data
          type: uri_file
          path: azureml:data:1
        other: *data
        lr: 0.01
      environment_variables: {A: "1", B: [2, 'three',
        four]}
      tags:
        <<: {a: b}
        list:
        - one
        - two: 2
          three:
      description: |+
        Über 😀

      display_name: a plain
        value in two lines
      """;

  private static final List<String> PIECES =
      List.of(
          "\t",
          " ",
          "\n",
          "\r\n",
          "\r",
          ":",
          ": ",
          "- ",
          "#",
          " #",
          "[",
          "]",
          "{",
          "}",
          ",",
          "'",
          "\"",
          "|",
          ">",
          "&a ",
          "*data",
          "!",
          "!!int ",
          "%",
          "@",
          "`",
          "? ",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "😀",
          "\ud83d",
          "\u0000",
          "\n---\n",
          "\n...\n",
          "<<: ",
          "\\",
          "\n  ",
          "\n    ",
          "\n<<<<<<< HEAD\n",
          "\n=======\n",
          "\n>>>>>>> x\n",
          "key",
          "\n\t\t",
          "=");

  @Example
  void readsTheWholeJob() {
    YamlDocument document = TreeChecks.parseAndCheck(JOB);
    assertThat(document.faults()).isEmpty();
    assertThat(document.comments()).hasSize(2);
  }

  @Example
  void readsEveryPrefix() {
    for (int end = 0; end <= JOB.length(); end++) {
      TreeChecks.parseAndCheck(JOB.substring(0, end));
    }
  }

  @Example
  void readsTheJobWithoutAnyOneLineOrCharacter() {
    for (int i = 0; i < JOB.length(); i++) {
      TreeChecks.parseAndCheck(JOB.substring(0, i) + JOB.substring(i + 1));
    }
    String[] lines = JOB.split("\n");
    for (int i = 0; i < lines.length; i++) {
      List<String> rest = new ArrayList<>(List.of(lines));
      rest.remove(i);
      TreeChecks.parseAndCheck(String.join("\n", rest));
    }
  }

  @Property(tries = 3000)
  void readsWhateverIsTyped(@ForAll("edits") List<Edit> edits) {
    String text = JOB;
    for (Edit edit : edits) {
      text = edit.apply(text);
    }
    TreeChecks.parseAndCheck(text);
    TreeChecks.parseAndCheck(text.replace("\n", "\r\n"));
  }

  @Property(tries = 1000)
  void readsHeapsOfPieces(@ForAll("heaps") List<String> pieces) {
    TreeChecks.parseAndCheck(String.join("", pieces));
  }

  @Property(tries = 500)
  void readsAnyString(@ForAll String text) {
    TreeChecks.parseAndCheck(text);
  }

  /** One damaged line in a flat job costs no other key. */
  @Property(tries = 1000)
  void keepsTheKeysAroundOneDamagedLine(@ForAll("damage") String damage) {
    String above = "command: a b\nenvironment: azureml:e:1\n";
    String below = "compute: azureml:c\ninputs:\n  x: 1\n";
    String text = above + damage + "\n" + below;
    YamlDocument document = TreeChecks.parseAndCheck(text);
    assertThat(TreeChecks.topLevelKeys(document))
        .as(text)
        .contains("command", "environment", "compute", "inputs");
    YamlMapping root = document.rootMapping().orElseThrow();
    assertThat(root.value("command").orElseThrow().span().of(text)).isEqualTo("a b");
    assertThat(root.value("compute").orElseThrow().span().of(text)).isEqualTo("azureml:c");
  }

  @Provide
  Arbitrary<String> damage() {
    Arbitrary<String> value =
        Arbitraries.of(
            "azureml:",
            "a: b",
            "[1, 2",
            "{a: 1",
            "\"abc",
            "'abc",
            "@x",
            "`x",
            "%x",
            "x\ty",
            "*.csv",
            "&",
            "- a",
            "[1]]",
            "\"a\" b",
            "{{ x }} y",
            "\"\\d\"",
            "| text",
            "[a: {b",
            "x: {y",
            ">=1");
    Arbitrary<String> keyed = value.map(v -> "key: " + v);
    Arbitrary<String> bare =
        Arbitraries.of(
            "env",
            "env azureml:x",
            "env:azureml:x",
            "env = x",
            "\tenv: x",
            "  env: x",
            "%env",
            "@env",
            "- env",
            "}",
            "]",
            "--flag x",
            "!x env",
            "\"env\"",
            "env:\tx",
            "\tx",
            "a b c");
    return Arbitraries.oneOf(keyed, bare);
  }

  @Provide
  Arbitrary<List<String>> heaps() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<Integer> at = Arbitraries.integers().between(0, JOB.length());
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 6);
    Arbitrary<String> piece = Arbitraries.of(PIECES);
    return Combinators.combine(at, length, piece).as(Edit::new).list().ofMinSize(1).ofMaxSize(4);
  }

  /** The replacement of some characters. */
  record Edit(int at, int length, String piece) {
    String apply(String text) {
      int start = Math.min(at, text.length());
      int end = Math.min(start + length, text.length());
      return text.substring(0, start) + piece + text.substring(end);
    }
  }
}
