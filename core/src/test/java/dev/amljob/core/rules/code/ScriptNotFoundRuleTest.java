// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptNotFoundRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("script-not-found");

  private static final LintAssert.OneRule WITH_FILES =
      RULE.withFiles(
          new MemoryFiles()
              .with("src/train.py", "")
              .with("src/lib/eval.py", "")
              .with("src/lib/reqs.txt", "")
              .with("src/secret.py", "")
              .with("src/.amlignore", "secret.py"));

  @Test
  void reportsAScriptThatIsNotInTheCode() {
    WITH_FILES
        .lint(
            """
            code: ./src
            command: >-
              pip install -r requirements.txt &&
              python train.py && cd lib && python -u test.py --lr 1
            """)
        .reports(
            "requirements.txt -> no file `requirements.txt` in the code, `./src`",
            "test.py -> no file `lib/test.py` in the code, `./src`")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void suggestsWhereItLies() {
    WITH_FILES
        .lint("code: src\r\ncommand: python src/train.py --lr 1 # here\r\n")
        .suggests("code: src\r\ncommand: python train.py --lr 1 # here\r\n");
    WITH_FILES
        .lint("{code: src, command: \"python eval.py\"}\n")
        .suggests("{code: src, command: \"python lib/eval.py\"}\n");
    WITH_FILES.lint("code: src\ncommand: python 'eval.py'\n").hasNoFix();
    WITH_FILES.lint("tags: {a: &c python eval.py}\ncode: src\ncommand: *c\n").hasNoFix();
  }

  @Test
  void reportsAnIgnoredScript() {
    WITH_FILES
        .lint("code: src\ncommand: python secret.py\n")
        .reports("secret.py -> `secret.py` is not uploaded: `.amlignore` leaves it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python train.py",
        "cd lib; python eval.py",
        "pip install -r lib/reqs.txt",
        "python /opt/x.py",
        "python ../x.py",
        "python ${{inputs.code}}/x.py",
        "python $DIR/x.py",
        "cd $DIR && python x.py",
        "git clone https://example.org/x && python x/x.py",
        "echo 1 > x.py && python x.py",
        "cat a > $X && python x.py",
        "python -m x",
        "'[a]'",
        ""
      })
  void acceptsOtherCommands(String command) {
    WITH_FILES.lint("code: src\ncommand: " + command + "\n").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "src/train.py", "''", "[src]", "azureml:code:1", ""})
  void leavesOtherCodeAlone(String code) {
    WITH_FILES.lint("code: " + code + "\ncommand: python x.py\n").reportsNothing();
    RULE.lint("code: " + code + "\ncommand: python x.py\n").reportsNothing();
  }
}
