// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a refactoring makes of a file; the cursor or the ends of the selection are {@code <|>}. */
class RefactoringsTest {
  private static final String HEAD = "environment: azureml:training:1\ncompute: azureml:cpu\n";

  /** A text with a place in it, and what can be done there. */
  private record At(String text, List<Refactoring> offers) {
    List<String> titles() {
      return offers.stream().map(Refactoring::title).toList();
    }

    String after(String title) {
      return TextEdit.applyAll(text, offer(title).edits());
    }

    Refactoring offer(String title) {
      return offers.stream()
          .filter(offer -> offer.title().equals(title))
          .findFirst()
          .orElseThrow(() -> new AssertionError("only " + titles()));
    }
  }

  private static At at(String marked) {
    int start = marked.indexOf("<|>");
    int end = marked.lastIndexOf("<|>");
    String text = marked.replace("<|>", "");
    Span selected = start == end ? Span.at(start) : new Span(start, end - "<|>".length());
    LintOptions options = LintOptions.defaults();
    LintResult result = Linter.lint(SourceFile.of("job.yml", text), options);
    return new At(
        text, Refactorings.at(result, options, selected, EnumSet.allOf(Refactoring.Kind.class)));
  }

  @Test
  void extractsTheValueOfAFlag() {
    At place = at("command: python a.py --learning-rate 0.0<|>1 --epochs 3\n" + HEAD);
    Refactoring offer = place.offer("extract `0.01` to an input");
    assertThat(place.after(offer.title()))
        .isEqualTo(
            "command: python a.py --learning-rate ${{inputs.learning_rate}} --epochs 3\n"
                + "inputs:\n  learning_rate: 0.01\n"
                + HEAD);
    assertThat(offer.kind()).isEqualTo(Refactoring.Kind.EXTRACT);
    assertThat(place.after(offer.title()).substring(offer.naming().getAsInt()))
        .startsWith("learning_rate}} --epochs");
  }

  @Test
  void namesAnInputWhereItsNameStands() {
    for (String name : List.of("n", "i", "input", "inputs", "s")) {
      At place = at("command: python a.py -" + name + " 0.0<|>1 --epochs 3\n" + HEAD);
      Refactoring offer = place.offer("extract `0.01` to an input");
      assertThat(place.after(offer.title()).substring(offer.naming().getAsInt()))
          .startsWith(name + "}} --epochs");
    }
  }

  @Test
  void extractsIntoTheInputsThatAreThere() {
    assertThat(
            at("command: >-\n  python a.py --data ${{inputs.data}}\n  --rate=<|>010\n"
                    + HEAD
                    + "inputs:\n  # the images\n  data: {type: uri_folder, path: azureml:d:1}\n")
                .after("extract `010` to an input"))
        .isEqualTo(
            "command: >-\n  python a.py --data ${{inputs.data}}\n  --rate=${{inputs.rate}}\n"
                + HEAD
                + "inputs:\n  # the images\n  data: {type: uri_folder, path: azureml:d:1}\n"
                + "  rate: \"010\"\n");
  }

  @Test
  void extractsWhatIsSelectedUnderAFreeName() {
    assertThat(
            at("command: python a.py --rate ${{inputs.rate}} --to ./<|>big<|>/x\n"
                    + HEAD
                    + "inputs: {rate: 1, to: 2}\n")
                .titles())
        .contains("extract `big` to an input");
    assertThat(
            at("command: python a.py --rate ${{inputs.rate}} --rate <|>2<|>\n"
                    + HEAD
                    + "inputs: {rate: 1}\n")
                .after("extract `2` to an input"))
        .isEqualTo(
            "command: python a.py --rate ${{inputs.rate}} --rate ${{inputs.rate_2}}\n"
                + HEAD
                + "inputs: {rate: 1, rate_2: 2}\n");
  }

  @Test
  void extractsAnEnvironmentVariable() {
    assertThat(
            at("command: python a.py\n" + HEAD + "environment_variables:\n  LOG_LEVEL: in<|>fo\n")
                .after("extract `info` to an input"))
        .isEqualTo(
            "command: python a.py\ninputs:\n  log_level: info\n"
                + HEAD
                + "environment_variables:\n  LOG_LEVEL: ${{inputs.log_level}}\n");
  }

  @Test
  void extractsNothingThatAShellWouldReadInAnotherWay() {
    assertThat(at("command: python a.py --a \"$<|>HOME\"\n" + HEAD).titles())
        .noneMatch(title -> title.startsWith("extract"));
    assertThat(at("command: python <|>a.py\n" + HEAD).titles())
        .noneMatch(title -> title.startsWith("extract"));
  }

  @Test
  void inlinesAnInputWhereverItIsUsed() {
    String job =
        "command: python a.py --rate ${{inputs.rate}} --again ${{ inputs.rate }}\n"
            + HEAD
            + "inputs:\n  ra<|>te: 0.10\n  data: {type: uri_folder, path: azureml:d:1}\n";
    assertThat(
            at(job.replace("--again", "--data ${{inputs.data}} --again"))
                .after("inline input `rate`"))
        .isEqualTo(
            "command: python a.py --rate 0.1 --data ${{inputs.data}} --again 0.1\n"
                + HEAD
                + "inputs:\n  data: {type: uri_folder, path: azureml:d:1}\n");
  }

  @Test
  void takesTheSectionAwayWithItsLastInput() {
    assertThat(
            at("command: ls ${{inputs.<|>a}}\ninputs: {a: src}\n" + HEAD).after("inline input `a`"))
        .isEqualTo("command: ls src\n" + HEAD);
  }

  @Test
  void inlinesNoDataAndNoTextOfSeveralWords() {
    assertThat(
            at("command: ls ${{inputs.<|>a}}\n"
                    + HEAD
                    + "inputs: {a: {type: uri_folder, path: azureml:d:1}}\n")
                .titles())
        .noneMatch(title -> title.startsWith("inline"));
    assertThat(at("command: ls ${{inputs.<|>a}}\n" + HEAD + "inputs: {a: b; rm c}\n").titles())
        .noneMatch(title -> title.startsWith("inline"));
  }

  @Test
  void foldsALongTextAndPutsItBackOnOneLine() {
    String line =
        "command: python train.py --data ${{ inputs.data }} --epochs 10 --batch-size 64 --workers 4\n";
    String rest = HEAD + "inputs: {data: {type: uri_folder, path: azureml:d:1}}\n";
    String folded =
        "command: >-\n"
            + "  python train.py --data ${{ inputs.data }} --epochs 10 --batch-size 64\n"
            + "  --workers 4\n";
    assertThat(at(line.replace("train", "tr<|>ain") + rest).after("write as a folded block"))
        .isEqualTo(folded + rest);
    assertThat(at(folded.replace("train", "tr<|>ain") + rest).after("write on one line"))
        .isEqualTo(line + rest);
  }

  @Test
  void writesLinesBelowOneAnother() {
    assertThat(
            at("command: \"set -e\\npython <|>a.py\"\n" + HEAD)
                .after("write as a block, line by line"))
        .isEqualTo("command: |-\n  set -e\n  python a.py\n" + HEAD);
  }

  @Test
  void writesBracesInLinesWithTheirComments() {
    assertThat(
            at("command: ls\n"
                    + HEAD
                    + "tags: {a: b,  # first\n  # second\n  c: \"d, e\"} # end\n"
                        .replace("a:", "<|>a:"))
                .after("write in block style"))
        .isEqualTo(
            "command: ls\n" + HEAD + "tags: # end\n  a: b  # first\n  # second\n  c: \"d, e\"\n");
  }

  @Test
  void writesLinesInBraces() {
    assertThat(
            at("command: ls\n" + HEAD + "ta<|>gs:\n  a: b, c\n  d: \"1\"\ndescription: x\n")
                .after("write in flow style"))
        .isEqualTo("command: ls\n" + HEAD + "tags: {a: \"b, c\", d: \"1\"}\ndescription: x\n");
  }

  @Test
  void writesAListBothWays() {
    String block =
        "command: ls\n" + HEAD + "resources:\n  locations:\n    - westus\n    - eastus\n";
    String flow = "command: ls\n" + HEAD + "resources:\n  locations: [westus, eastus]\n";
    assertThat(at(block.replace("loca", "lo<|>ca")).after("write in flow style")).isEqualTo(flow);
    assertThat(at(flow.replace("westus", "<|>westus")).after("write in block style"))
        .isEqualTo(block);
  }

  @Test
  void keepsCommentsOutOfBraces() {
    assertThat(at("command: ls\n" + HEAD + "ta<|>gs:\n  # why\n  a: b\n").titles())
        .doesNotContain("write in flow style");
  }

  @Test
  void leavesAFileAloneThatIsNoYaml() {
    assertThat(at("command: python a.py --rate <|>0.1\ninputs: {\n").titles()).isEmpty();
  }
}
