// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import static dev.amljob.core.complete.CompletionAssert.at;

import org.junit.jupiter.api.Test;

/** Keys in lines that begin at a wrong column, or at one that has another meaning. */
class OtherPlacesTest {
  private static final String DATA = "inputs:\n  data:\n    type: uri_file\n";

  @Test
  void movesALineThatIsIndentedTooLittle() {
    at(DATA + "   mo<|>\n").fillsIn("mode", DATA + "    mode: ro_mount\n");
    at("tags:\n    a: b\n  com<|>").becomes("compute", "tags:\n    a: b\ncompute: ");
  }

  @Test
  void movesALineThatIsIndentedTooMuch() {
    at(DATA + "      mo<|>").becomes("mode", DATA + "    mode: ");
    at("limits:\n  timeout: 3600\n    <|>\ncode: .\n")
        .becomes("compute", "limits:\n  timeout: 3600\ncompute: \ncode: .\n");
    at("  command: ls\n<|>").becomes("compute", "  command: ls\n  compute: ");
    at("command: ls\n\t<|>\n").becomes("compute", "command: ls\ncompute: \n");
  }

  @Test
  void offersTheKeysOfTheMappingAboveAtTheStartOfALine() {
    at(DATA + "mo<|>").offersFirst("command", "environment").becomes("mode", DATA + "    mode: ");
    at(DATA + "<|>").offersFirst("command", "environment").lacks("mode");
    at("limits:\n  timeout: 3600\n  com<|>\ncode: .\n")
        .becomes("compute", "limits:\n  timeout: 3600\ncompute: \ncode: .\n");
  }

  @Test
  void leavesKeysAloneThatAnybodyMayChoose() {
    at("tags:\n  owner: me\n  d<|>\n").lacks("distribution", "display_name");
    at(DATA + "  mo<|>\n").offersFirst("input: uri_folder").lacks("mode", "compute");
  }

  @Test
  void offersFirstWhatAKeyWithoutAValueWaitsFor() {
    at("limits:\n<|>").offersFirst("timeout").becomes("timeout", "limits:\n  timeout: ");
    at("limits:\n<|>\ncode: .").becomes("compute", "limits:\ncompute: \ncode: .");
    at("outputs:\n  model:\n  <|>").offersFirst("output: uri_folder").lacks("mode");
  }

  @Test
  void takesNoLinesOfAnotherMapping() {
    at("limits:\n<|>\n  timeout: 3\ncode: .\n").lacks("compute", "timeout", "code");
    at("inputs:\n<|>\n  a: 1\n")
        .fillsIn("input: literal", "inputs:\n  epochs: 10\n  a: 1\n")
        .lacks("compute");
    at(DATA + "x<|>\n    mode: download\n")
        .becomes("path", DATA + "    path: \n    mode: download\n")
        .lacks("compute");
    at("resources:\n  locations:\n  <|>\n  - westeurope\n").lacks("instance_count");
  }

  @Test
  void leavesTextsAlone() {
    at("command: >-\n  python\n  <|>").offersNothing();
    at("command: |\n  python\n\n    <|>\n").offersNothing();
    at("command: python\n  --x<|>").offersNothing();
    at("command: >-\n  python\nenv<|>").offersFirst("environment");
    at("command: python\n--- \n   <|>").offersNothing();
  }

  @Test
  void keepsLineBreaksAndItems() {
    at("inputs:\r\n  a:\r\n    type: uri_file\r\n   mo<|>\r\n")
        .becomes("mode", "inputs:\r\n  a:\r\n    type: uri_file\r\n    mode: \r\n");
    at("command: ls\ninputs:\n  - type: uri_file\n     <|>")
        .becomes("compute", "command: ls\ninputs:\n  - type: uri_file\ncompute: ");
  }

  @Test
  void offersATextBehindTheColonAbove() {
    at("command: ls\nenvironment:\n  <|>")
        .offers("build")
        .becomes(
            "azureml:sklearn-1.5@latest", "command: ls\nenvironment: azureml:sklearn-1.5@latest");
    at("command: ls\nenvironment:\n  image: a\n  <|>").lacks("azureml:sklearn-1.5@latest");
    at("command: ls\nenvironment: # mine\n  <|>").lacks("azureml:sklearn-1.5@latest");
    at("resources:\n  docker_args:\n    <|>\n")
        .becomes("--ulimit memlock=-1", "resources:\n  docker_args: \"--ulimit memlock=-1\"\n");
  }

  @Test
  void copesWithAMappingWhoseMergesAreTooMany() {
    StringBuilder text = new StringBuilder("command: ls\na: &a\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("  k").append(i).append(": 1\n");
    }
    for (int i = 0; i < 11; i++) {
      text.append("b").append(i).append(":\n  <<: *a\n");
    }
    at(text + "com<|>").offers("compute");
  }
}
