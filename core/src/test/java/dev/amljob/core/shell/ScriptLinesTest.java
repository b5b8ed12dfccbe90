// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLinesTest {
  /** Returns the lines of a text in which a slash between blanks stands for a fold. */
  private static ScriptLines lines(String text) {
    List<Integer> folds = new ArrayList<>();
    String folded = text;
    int fold = folded.indexOf(" / ");
    while (fold >= 0) {
      folds.add(fold);
      folded = folded.substring(0, fold) + " " + folded.substring(fold + 3);
      fold = folded.indexOf(" / ");
    }
    return ScriptLines.of(ShellScript.of(folded), folds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source venv/bin/activate / Rscript x.R",
        "source /usr/venv/bin/activate / Rscript x.R --data ${{inputs.x}}",
        "pip install -r requirements.txt / python train.py --a b",
        "pip install -r requirements.txt / python train.py / --a b",
        "pip list / python -m pkg",
        "cd src / python train.py",
        "export A=b / python train.py",
        "echo \"start\" / bash run.sh",
        "ls ${{inputs.data}} / python x.py",
        "apt-get update -y / apt-get install -y git",
        "python prep.py --a b / python train.py",
        "a && pip install b / python train.py",
        "pip install a / cd src",
        "mkdir -p out / cp a/b out"
      })
  void findsGluedLines(String text) {
    assertThat(lines(text).glued()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python / train.py",
        "python train.py / --epochs 3",
        "python train.py --launcher / python x.py",
        "python train.py --shell / bash x.sh",
        "pip install a && / python train.py",
        "pip install a; / python train.py",
        "apt-get install -y / python3-pip / git / curl",
        "pip install / torch / pip / python",
        "conda run -n e / python x.py",
        "mpirun -np 4 / python x.py",
        "env A=b / python x.py",
        "A=b / python x.py",
        "nohup / python x.py",
        "torchrun --nproc_per_node 4 / train.py",
        "bash launch.sh / python train.py",
        "python -m torch.distributed.launch / --nproc_per_node 4 / train.py",
        "python run_with_env.py / python train.py",
        "unknown-wrapper a / python train.py",
        "echo 'a / python x.py'",
        "papermill a.ipynb b.ipynb -k / python",
        "# pip install a / python train.py"
      })
  void leavesOtherFoldsAlone(String text) {
    assertThat(lines(text).glued()).isEmpty();
  }

  @Test
  void saysWhatIsGluedToWhat() {
    ScriptLines lines = lines("pip install a / python b.py / --c d / python e.py");
    String text = lines.script().text();
    assertThat(lines.glued().stream().map(one -> one.previous().of(text) + "+" + one.program()))
        .containsExactly("pip install a+python", "python b.py --c d+python");
    assertThat(lines.glued().get(0).join().of(text)).isEqualTo(" ");
  }

  @Test
  void findsBackslashesThatContinueNothing() {
    ScriptLines lines = lines("python a.py \\ / --b c \\ d '\\ / e'");
    assertThat(lines.escapedFolds()).hasSize(1);
    assertThat(lines.escapedFolds().get(0).start()).isEqualTo(12);
  }

  @Test
  void findsCommentsThatHideLines() {
    assertThat(lines("a # b / python x.py").commentsOverFolds()).hasSize(1);
    assertThat(lines("a / b # c").commentsOverFolds()).isEmpty();
  }

  @Test
  void findsFoldsInTheSource() {
    String source = "source a/b\n  Rscript c.R --d 'e";
    String text = "source a/b Rscript c.R --d 'e";
    ScriptLines lines =
        ScriptLines.of(
            ShellScript.of(text),
            source,
            span -> new Span(toSource(span.start()), toSource(span.end())));
    assertThat(lines.folds()).containsExactly(10);
    assertThat(lines.glued()).hasSize(1);
  }

  private static int toSource(int offset) {
    return offset <= 10 ? offset : offset + 2;
  }

  @Test
  void staysLinearWhereNothingIsGlued() {
    String text = "wrapper " + "python a.py ".repeat(50_000);
    List<Integer> folds = new ArrayList<>();
    for (int i = text.indexOf(" python"); i >= 0; i = text.indexOf(" python", i + 1)) {
      folds.add(i);
    }
    assertThat(ScriptLines.of(ShellScript.of(text), folds).glued()).isEmpty();
  }
}
