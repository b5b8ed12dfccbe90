// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the script that any text is. */
class ShellProperties {
  private static final List<String> ANYTHING =
      List.of(
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
          "}",
          "{",
          "[[",
          "]]",
          "[",
          "<<",
          "<<-",
          "<<<",
          "<(",
          ">",
          "2>",
          "&",
          "&&",
          "|",
          "||",
          ";",
          ";;",
          "\n",
          " ",
          "\t",
          "#",
          "$'",
          "a",
          "cd ",
          "cd x",
          "if ",
          "then",
          "fi",
          "for",
          "do",
          "done",
          "case ",
          "in ",
          "esac",
          "A=",
          "${{inputs.a}}",
          "${{inputs.",
          "$[[--a ${{inputs.b}}]]",
          "{inputs.c}",
          "}}",
          "END",
          "python ",
          "x.py",
          "--f",
          "=",
          "sh -c ",
          "bash -xec ",
          "mpirun ",
          "env ",
          "-m ",
          "-n ",
          "torchrun ",
          "pip install -r ",
          "\r",
          "\0",
          "\uD83D\uDE80",
          "function ",
          "time ",
          "!",
          "*");

  private static final List<String> PLAIN =
      List.of(
          "'",
          "\"",
          "\\",
          "`",
          "$A",
          "$(a)",
          "${b}",
          "&&",
          "|",
          "||",
          ";",
          "\n",
          " ",
          "\t",
          " # c",
          "$'",
          "a",
          "b c",
          "A=",
          "${{inputs.a}}",
          "${{inputs.",
          "{inputs.c}",
          ">",
          "2>",
          "--f",
          "=",
          "\r",
          "\uD83D\uDE80",
          "*",
          "~",
          "]",
          "%",
          "\\\n");

  @Property(seed = "1")
  void wordsStandInOrderAndHoldTheirParts(@ForAll("texts") String text) {
    int last = 0;
    for (Span word : words(ShellScript.of(text))) {
      assertThat(word.start()).isGreaterThanOrEqualTo(last);
      assertThat(word.end()).isLessThanOrEqualTo(text.length());
      last = word.end();
    }
    for (SimpleCommand command : ShellScript.of(text).commands()) {
      command.words().forEach(word -> checkParts(word, text));
    }
  }

  private static void checkParts(ShellWord word, String text) {
    int last = word.span().start();
    for (WordPart part : word.parts()) {
      assertThat(part.span().start()).isGreaterThanOrEqualTo(last);
      last = part.span().end();
      if (!part.isLiteral()) {
        assertThat(part.text()).isEqualTo(part.span().of(text));
      }
    }
    assertThat(last).isLessThanOrEqualTo(word.span().end());
  }

  @Property(seed = "1")
  void gapsHoldNothingButBlanksAndSyntax(@ForAll("plainTexts") String text) {
    ShellScript script = ShellScript.of(text);
    List<Span> taken = new ArrayList<>(words(script));
    taken.addAll(script.comments());
    taken.sort(null);
    StringBuilder gaps = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    int at = 0;
    for (Span span : taken) {
      gaps.append(text, at, span.start());
      whole.append(text, at, span.start()).append(span.of(text));
      at = span.end();
    }
    gaps.append(text, at, text.length());
    whole.append(text, at, text.length());
    assertThat(whole).hasToString(text);
    assertThat(gaps.toString()).matches("[ \\t\\n;&|()\\\\]*");
  }

  @Property(seed = "1")
  void placesOfFaultsCommentsAndBodiesLieInTheText(@ForAll("texts") String text) {
    ShellScript script = ShellScript.of(text);
    Span whole = new Span(0, text.length());
    script.faults().forEach(fault -> assertThat(whole.covers(fault.span())).isTrue());
    script.comments().forEach(comment -> assertThat(whole.covers(comment)).isTrue());
    script.heredocs().forEach(heredoc -> assertThat(whole.covers(heredoc.body())).isTrue());
    for (SimpleCommand command : script.allCommands()) {
      assertThat(whole.covers(command.span())).isTrue();
    }
  }

  @Property(seed = "1")
  void invocationsOfAnythingNameOnlyTheirWords(@ForAll("texts") String text) {
    Span whole = new Span(0, text.length());
    for (SimpleCommand command : ShellScript.of(text).allCommands()) {
      Invocation.of(command)
          .ifPresent(
              found -> {
                assertThat(whole.covers(found.program().span())).isTrue();
                found.files().forEach(file -> checkPlace(whole, file.word().span()));
                found.flags().forEach(flag -> checkPlace(whole, flag.nameSpan()));
                found.launchers().forEach(launcher -> checkPlace(whole, launcher.span()));
              });
    }
  }

  @Property(seed = "1")
  void gluedLinesStandAtFolds(@ForAll("texts") String text) {
    List<Integer> folds =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) == ' ').boxed().toList();
    ScriptLines lines = ScriptLines.of(ShellScript.of(text), folds);
    for (GluedLine glued : lines.glued()) {
      assertThat(glued.join().of(text)).contains(" ");
      assertThat(glued.previous().end()).isEqualTo(glued.join().start());
    }
    lines.escapedFolds().forEach(span -> assertThat(span.of(text)).isEqualTo("\\"));
  }

  private static void checkPlace(Span whole, Span place) {
    assertThat(whole.covers(place)).isTrue();
  }

  private static List<Span> words(ShellScript script) {
    List<Span> spans = new ArrayList<>();
    for (SimpleCommand command : script.commands()) {
      command.assignments().forEach(assignment -> spans.add(assignment.span()));
      command.words().forEach(word -> spans.add(word.span()));
      command.redirections().forEach(redirection -> spans.add(redirection.span()));
    }
    spans.sort(null);
    return spans;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(ANYTHING).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  /** Texts with neither brackets nor reserved words: those stand in gaps too. */
  @Provide
  Arbitrary<String> plainTexts() {
    return Arbitraries.of(PLAIN).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }
}
