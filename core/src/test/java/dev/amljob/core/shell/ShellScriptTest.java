// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static dev.amljob.core.shell.WordTable.commands;
import static dev.amljob.core.shell.WordTable.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.shell.WordPart.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellScriptTest {
  @Test
  void splitsAtOperators() {
    assertThat(commands("a b && c || d; e | f |& g & h\ni"))
        .containsExactly(
            ". |a|b| AND",
            ". |c| OR",
            ". |d| SEQUENCE",
            ". |e| PIPE",
            ". |f| PIPE",
            ". |g| BACKGROUND",
            ". |h| NEWLINE",
            ". |i| END");
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(commands("")).isEmpty();
    assertThat(commands(" \n\t; ;\n# c")).isEmpty();
    assertThat(ShellScript.of("a # b\nc#d").comments()).hasSize(1);
  }

  @Test
  void keepsExpressionsWhole() {
    assertThat(commands("a ${{ inputs.x }} '${{inputs.y}}' $[[--f ${{inputs.z}}]] {inputs.d}/e"))
        .containsExactly(
            ". |a|${{ inputs.x }}|${{inputs.y}}|$[[--f ${{inputs.z}}]]|{inputs.d}/e| END");
    List<ShellWord> words =
        ShellScript.of("a ${{ inputs.x }}/b '${{inputs.y}}'").commands().get(0).words();
    assertThat(words.get(1).has(Kind.EXPRESSION)).isTrue();
    assertThat(words.get(2).isLiteral()).isFalse();
    assertThat(words.get(2).parts().get(0).quoting()).isEqualTo(Quoting.SINGLE);
  }

  @Test
  void knowsWhatTheShellReplaces() {
    List<ShellWord> words =
        ShellScript.of(
                "a $B ${C:-'}'} $(d e) `f` *.py ~/g {h,i} {j} \"$k\" '$l' \\$m [ $((1)) <(n)")
            .commands()
            .get(0)
            .words();
    assertThat(words.stream().filter(word -> !word.isLiteral()).map(ShellWord::text))
        .containsExactly(
            "$B", "${C:-'}'}", "$(d e)", "`f`", "*.py", "~/g", "{h,i}", "$k", "$((1))", "<(n)");
    assertThat(words.get(words.size() - 1).parts().get(0).commands()).hasSize(1);
  }

  @Test
  void readsAssignmentsAndRedirections() {
    assertThat(commands("A=b C='d e' f G=h > out.txt 2>&1 < in &> all >> $X"))
        .containsExactly(". |A:=b|C:=d e|f|G=h|>out.txt|>&1|<in|&>all|>>$X| END");
    assertThat(commands("A=b")).containsExactly(". |A:=b| END");
    assertThat(commands("a=(b $(c) 'd)') e")).containsExactly(". |a:=(b $(c) 'd)')|e| END");
    assertThat(commands("'A'=b A+=c D[1]=e =f")).containsExactly(". |A=b|A+=c|D[1]=e|=f| END");
  }

  @Test
  void followsTheFolder() {
    assertThat(commands("cd a && b; cd ../c; d\ncd /e/./f; g; cd $H; i; cd /j; k; cd; l"))
        .containsExactly(
            ". |cd|a| AND",
            "a |b| SEQUENCE",
            "a |cd|../c| SEQUENCE",
            "c |d| NEWLINE",
            "c |cd|/e/./f| SEQUENCE",
            "/e/f |g| SEQUENCE",
            "/e/f |cd|$H| SEQUENCE",
            "? |i| SEQUENCE",
            "? |cd|/j| SEQUENCE",
            "/j |k| SEQUENCE",
            "/j |cd| SEQUENCE",
            "? |l| END");
  }

  @Test
  void keepsTheFolderOfSubshellsAndPipesApart() {
    assertThat(commands("(cd a; b) ; c; cd d | e; f; cd g & h; { cd i; j; }; k"))
        .containsExactly(
            ". |cd|a| SEQUENCE",
            "a |b| END",
            ". |c| SEQUENCE",
            ". |cd|d| PIPE",
            ". |e| SEQUENCE",
            ". |f| SEQUENCE",
            ". |cd|g| BACKGROUND",
            ". |h| SEQUENCE",
            ". |cd|i| SEQUENCE",
            "i |j| SEQUENCE",
            "i |k| END");
  }

  @Test
  void doesNotKnowTheFolderBehindAChoice() {
    assertThat(commands("a && cd b && c; d"))
        .containsExactly(". |a| AND", ". |cd|b| AND", "b |c| SEQUENCE", "? |d| END");
    assertThat(commands("if a; then cd b; c; else d; fi; e"))
        .containsExactly(
            ". |a| SEQUENCE", ". |cd|b| SEQUENCE", "b |c| SEQUENCE", ". |d| SEQUENCE", "? |e| END");
    assertThat(commands("cd a || exit 1\nb"))
        .containsExactly(". |cd|a| OR", "a |exit|1| NEWLINE", "a |b| END");
  }

  @Test
  void listsTheCommandsWithinCompounds() {
    assertThat(commands("if [ -f a ]; then b; elif ! c; then d; else e; fi"))
        .containsExactly(
            ". |[|-f|a|]| SEQUENCE",
            ". |b| SEQUENCE",
            ". |c| SEQUENCE",
            ". |d| SEQUENCE",
            ". |e| SEQUENCE");
    assertThat(commands("for x in python y $(z); do a $x; done > f"))
        .containsExactly(". |a|$x| SEQUENCE", ". |>f| END");
    assertThat(commands("for ((i=0; i<3; i++)); do a; done")).contains(". |a| SEQUENCE");
    assertThat(commands("while read x\ndo a\ndone < f"))
        .containsExactly(". |read|x| NEWLINE", ". |a| NEWLINE", ". |<f| END");
    assertThat(commands("case $x in python|b) a;; (c) d ;& *) e;; esac; f"))
        .containsExactly(". |a| SEQUENCE", ". |d| SEQUENCE", ". |e| SEQUENCE", ". |f| END");
    assertThat(commands("f() { a; }; function g { b; }; f"))
        .containsExactly(". |a| SEQUENCE", ". |b| SEQUENCE", ". |f| END");
    assertThat(commands("[[ a < b && (c || d) ]] && e; ((i++)) || f"))
        .containsExactly(". |[[|a|b|c|d|]]| AND", ". |e| SEQUENCE", ". |((i++))| OR", ". |f| END");
    assertThat(commands("echo if then fi")).containsExactly(". |echo|if|then|fi| END");
  }

  @Test
  void readsHeredocs() {
    String text = "cat <<END > f\na 'b\n$c\nEND\npython x.py <<-'E'\n\td\n\tE\ng";
    ShellScript script = ShellScript.of(text);
    assertThat(commands(text))
        .containsExactly(". |cat|<<END|>f| NEWLINE", ". |python|x.py|<<-E| NEWLINE", ". |g| END");
    assertThat(script.heredocs().stream().map(heredoc -> heredoc.body().of(text)))
        .containsExactly("a 'b\n$c\n", "\td\n");
    assertThat(script.heredocs().stream().map(Heredoc::isQuoted)).containsExactly(false, true);
    assertThat(script.faults()).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(faults("echo it's")).containsExactly("UNCLOSED_SINGLE_QUOTE 7:'");
    assertThat(faults("echo \"a 'b' $(c)")).containsExactly("UNCLOSED_DOUBLE_QUOTE 5:\"");
    assertThat(faults("a \"b $(c\" d")).containsExactly("UNCLOSED_DOUBLE_QUOTE 2:\"");
    assertThat(faults("a $(b")).containsExactly("UNCLOSED_SUBSTITUTION 2:$(");
    assertThat(faults("a ${b")).containsExactly("UNCLOSED_PARAMETER 2:${");
    assertThat(faults("a `b")).containsExactly("UNCLOSED_BACKQUOTE 2:`");
    assertThat(faults("((a")).containsExactly("UNCLOSED_SUBSTITUTION 0:((");
    assertThat(faults("cat << END\na\n")).containsExactly("HEREDOC_WITHOUT_END 4:<< END");
    assertThat(faults("cat <<END a END")).containsExactly("HEREDOC_WITHOUT_END 4:<<END");
    assertThat(faults("a \\")).containsExactly("TRAILING_BACKSLASH 2:\\");
    assertThat(faults("a \\  \n --b")).containsExactly("BACKSLASH_BEFORE_BLANKS 2:\\  ");
    assertThat(faults("a \\\n --b 'c' \"d\" \\' $'e\\'f' # it's")).isEmpty();
  }

  @Test
  void takesWhatIsNoShellForWhatItCan() {
    assertThat(commands("set A=b & python x.py %A%")).hasSize(2);
    assertThat(commands("if exist a (copy a b) else echo c")).isNotEmpty();
    assertThat(commands("$env:A = 'b'; foreach ($x in $y) { python $x }")).isNotEmpty();
    assertThat(commands(") } fi done esac ]] ;; b")).isNotEmpty();
  }

  @Test
  void listsInnerCommandsBehindTheirOuterOnes() {
    String text = "a $(cd b && c \"$(d)\") && cd e && sh -c \"cd f; python '../x y.py' $(g)\"";
    assertThat(ShellScript.of(text).allCommands().stream().map(WordTable::line))
        .containsExactly(
            ". |a|$(cd b && c \"$(d)\")| AND",
            ". |cd|b| AND",
            "b |c|$(d)| END",
            "b |d| END",
            ". |cd|e| AND",
            "e |sh|-c|cd f; python '../x y.py' $(g)| END",
            "e |g| END",
            "e |cd|f| SEQUENCE",
            "e/f |python|../x y.py|$(g)| END",
            "e/f |g| END");
  }

  @Test
  void placesInnerScriptsInTheOuterText() {
    String text = "bash -c \"python \\\"a b.py\\\" --c 'd e'\"";
    SimpleCommand inner = ShellScript.of(text).allCommands().get(1);
    assertThat(inner.words().stream().map(word -> word.span().of(text)))
        .containsExactly("python", "\\\"a b.py\\\"", "--c", "'d e'");
    String deeper = "sh -c 'sh -c \"python x.py\"'";
    assertThat(ShellScript.of(deeper).allCommands().get(2).words().get(1).span().of(deeper))
        .isEqualTo("x.py");
  }

  @Test
  void tellsWhereOperatorsAndReservedWordsStand() {
    String text = "(a && b) | c; if d; then e & fi; case $f in g) h;; esac";
    ShellScript script = ShellScript.of(text);
    assertThat(script.operators())
        .extracting(span -> span.of(text))
        .containsExactly("(", "&&", ")", "|", ";", ";", "&", ";", ")", ";;");
    assertThat(script.keywords())
        .extracting(span -> span.of(text))
        .containsExactly("if", "then", "fi", "case", "in", "esac");
  }

  @Test
  void takesNothingForAFlagThatStandsBehindTwoDashes() {
    List<ShellWord> words = ShellScript.of("a -b c -- -d").commands().get(0).words();
    assertThat(Flag.in(words.subList(1, words.size())))
        .extracting(Flag::name)
        .containsExactly("-b");
  }
}
