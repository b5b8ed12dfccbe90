// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of broken texts, and what of them is still read. */
final class BrokenYamlTest {
  @ParameterizedTest
  @MethodSource("snippets")
  void saysWhatIsWrongAndReadsTheRest(String text, String faults, String value) {
    YamlDocument document = TreeChecks.parseAndCheck(text);
    String actual =
        document.faults().stream()
            .map(fault -> fault.span().of(text) + " -> " + fault.message())
            .collect(Collectors.joining("\n"));
    assertThat(actual).isEqualTo(faults);
    assertThat(LoadedValue.of(document.root().orElse(null)).replace("\"", "")).isEqualTo(value);
  }

  static Stream<Arguments> snippets() {
    return Stream.of(keys(), values(), indicators(), indentation(), brackets(), lines(), loading())
        .flatMap(stream -> stream);
  }

  private static Stream<Arguments> keys() {
    return Stream.of(
        arguments(
            "command: a\nenv",
            "env -> key without a value: expected `:` after `env`",
            "{command:a,env:null}"),
        arguments(
            "command: a\nenv\ncompute: b\n",
            "env -> key without a value: expected `:` after `env`",
            "{command:a,compute:b,env:null}"),
        arguments(
            "inputs:\n  da\n  other: x\ncompute: c\n",
            "da -> key without a value: expected `:` after `da`",
            "{compute:c,inputs:{da:null,other:x}}"),
        arguments(
            "compute azureml:x\ncommand: a\n",
            "compute -> expected `:` after `compute`",
            "{command:a,compute:azureml:x}"),
        arguments(
            "compute:azureml:x\ncommand: a\n",
            "compute: -> `compute:` needs a space after the colon",
            "{command:a,compute:azureml:x}"),
        arguments(
            "command: a\ncompute = x\nb: c\n",
            "= -> expected `:` after `compute`, not `=`",
            "{b:c,command:a,compute:x}"),
        arguments(
            "command: a\ncompute=x\nb: c\n",
            "= -> expected `:` after `compute`, not `=`",
            "{b:c,command:a,compute:x}"),
        arguments(
            "a: b\n\"env\"\nc: d\n",
            "\"env\" -> key without a value: expected `:` after `\"env\"`",
            "{a:b,c:d,env:null}"),
        arguments("- a\n-b\n- c\n", "- -> a list item needs a space after its `-`", "[a,b,c]"),
        arguments(
            "command: a\n--flag x\nc: d\n",
            "--flag x -> expected a key, but found `--flag x`; indent it if it goes on with the"
                + " value above",
            "{c:d,command:a}"));
  }

  private static Stream<Arguments> values() {
    String colon =
        "azureml: -> `azureml:` ends with a colon, so YAML reads it as a key; quote it or complete"
            + " the reference";
    return Stream.of(
        arguments("environment: azureml:\ncompute: b\n", colon, "{compute:b,environment:azureml:}"),
        arguments(
            "i:\n  d:\n    path: azureml:\n  o: x\nc: d\n",
            colon,
            "{c:d,i:{d:{path:azureml:},o:x}}"),
        arguments(
            "command: it's a: b\nc: d\n",
            ": -> `it's a: b` has a colon before a space, so YAML reads a second key; quote the"
                + " value",
            "{c:d,command:it's a: b}"),
        arguments(
            "a: @foo\nb: c\n", "@ -> `@` cannot begin a value; quote the value", "{a:@foo,b:c}"),
        arguments("a: %x\nb: c\n", "% -> `%` cannot begin a value; quote the value", "{a:%x,b:c}"),
        arguments(
            "a: `x` # y\nb: c\n",
            "` -> a backtick cannot begin a value; quote the value",
            "{a:`x`,b:c}"),
        arguments(
            "path: *.csv\nb: c\n",
            "* -> `*` begins an alias in YAML; quote the value",
            "{b:c,path:*.csv}"),
        arguments(
            "a: &\nb: c\n", "& -> `&` begins an anchor in YAML; quote the value", "{a:&,b:c}"),
        arguments(
            "a: [*.x, y]\nb: c\n",
            "* -> `*` begins an alias in YAML; quote the value",
            "{a:[*.x,y],b:c}"),
        arguments(
            "a: !{x}\nb: c\n", "! -> `!` begins a tag in YAML; quote the value", "{a:!{x},b:c}"),
        arguments(
            "a: ? x\nb: c\n",
            "? -> `?` begins a key in YAML, which cannot be here",
            "{a:? x,b:c}"));
  }

  private static Stream<Arguments> indicators() {
    return Stream.of(
        arguments(
            "command: | python x.py\n  more\nb: c\n",
            "python x.py -> the text of a `|` block begins on the next line",
            "{b:c,command:more\\u000a}"),
        arguments(
            "version: >=1.0\nb: c\n",
            "> -> `>` begins a block of text in YAML; quote the value",
            "{b:c,version:>=1.0}"),
        arguments(
            "a: \"C:\\data\"\nb: c\n",
            "\\d -> `\\d` is no escape in double quotes; double the backslash, or use single quotes",
            "{a:C:\\u005cdata,b:c}"),
        arguments(
            "a: - b\n   - c\nd: e\n",
            "- -> a list cannot begin on the line of its key; begin it on the next line",
            "{a:[b,c],d:e}"),
        arguments(
            "b: \"x\",\nc: d\n",
            ", -> `,` separates nothing here; a key ends with its line",
            "{b:x,c:d}"),
        arguments(
            "name: \"a\" b\nc: d\n",
            "b -> unexpected `b` after the value; quote the whole value",
            "{c:d,name:a}"),
        arguments(
            "a:\tb\nc: d\n",
            "\t -> a tab cannot separate words in YAML; use a space",
            "{a:b,c:d}"));
  }

  private static Stream<Arguments> indentation() {
    return Stream.of(
        arguments(
            "i:\n    a: x\n  b: y\n  c: z\nd: e\n",
            "b: y -> `b` is indented by 2 columns, which matches no line above; the lines before it"
                + " have 4",
            "{d:e,i:{a:x,b:y,c:z}}"),
        arguments(
            "i:\n  a:\n    t: x\n   p: y\nd: e\n",
            "p: y -> `p` is indented by 3 columns, which matches no line above; the lines before it"
                + " have 4",
            "{d:e,i:{a:{p:y,t:x}}}"),
        arguments(
            " a: x\nb: y\n",
            "b: y -> `b` is indented by 0 columns, which matches no line above; the lines before it"
                + " have 1",
            "{a:x,b:y}"),
        arguments(
            "a: x\n  b: y\n  c: z\nd: e\n",
            "b -> `b` is indented deeper than the key above, which has a value already",
            "{a:x,b:y,c:z,d:e}"),
        arguments(
            "a:\n  - x\n  b: y\nc: d\n",
            "b -> `b` stands among list items; give it a `- `, or indent it",
            "{a:[x],c:d}"),
        arguments(
            "a: x\n- b\n- c\nd: e\n",
            "- -> a list item cannot stand among keys; indent the list below the key that it is for\n"
                + "- -> a list item cannot stand among keys; indent the list below the key that it"
                + " is for",
            "{a:x,d:e}"));
  }

  private static Stream<Arguments> brackets() {
    return Stream.of(
        arguments("a: [x, y\nb: c\nd: e\n", "[ -> `[` is not closed", "{a:[x,y],b:c,d:e}"),
        arguments("a: [x, y # z\nb: c\n", "[ -> `[` is not closed", "{a:[x,y],b:c}"),
        arguments(
            "i:\n  a: [x,\n    y\n  b: z\nc: d\n",
            "[ -> `[` is not closed",
            "{c:d,i:{a:[x,y],b:z}}"),
        arguments("b: c\na: {x: y", "{ -> `{` is not closed", "{a:{x:y},b:c}"),
        arguments(
            "a: [{x: y\nb: c\n",
            "[ -> `[` is not closed, nor is the bracket in it",
            "{a:[{x:y}],b:c}"),
        arguments("a: [x]]\nb: c\n", "] -> `]` closes nothing", "{a:[x],b:c}"),
        arguments("a: [x}\nb: c\n", "} -> `[` is closed by `}`; expected `]`", "{a:[x],b:c}"),
        arguments(
            "a: [\"x\" \"y\"]\nb: c\n",
            "\"y\" -> expected `,` or `]` before `\"y\"`",
            "{a:[x,y],b:c}"),
        arguments("a: [x,,y]\nb: c\n", ", -> there is no value before `,`", "{a:[x,y],b:c}"),
        arguments(
            "{\n  \"a\": \"x\"\n  \"b\": \"y\"\n}\n",
            "\"b\" -> expected `,` or `}` before `\"b\"`",
            "{a:x,b:y}"),
        arguments(
            "{\n  \"a\": x\n  \"b\": y\n}\n", "x -> expected `,` before the next key", "{a:x,b:y}"),
        arguments(
            "a: \"abc\nb: x\nc: \"d\"\n",
            "\"abc -> the quote `\"` is not closed",
            "{a:abc,b:x,c:d}"),
        arguments("a: 'it\nb: x\n", "'it -> the quote `'` is not closed", "{a:it,b:x}"),
        arguments("a: [x, 'it]\nb: x\n", "'it -> the quote `'` is not closed", "{a:[x,it],b:x}"));
  }

  private static Stream<Arguments> lines() {
    String conflict = " -> a merge conflict is left here; keep one side and delete the markers";
    String directive =
        " -> a line that begins with `%` is a directive to YAML, and this is none that it knows";
    return Stream.of(
        arguments("%matplotlib\na: b\n", "%matplotlib" + directive, "{a:b}"),
        arguments("a: b\n%c\nd: e\n", "%c" + directive, "{a:b,d:e}"),
        arguments("%YAML 2.0\n---\na: b\n", "%YAML 2.0" + directive, "{a:b}"),
        arguments(
            "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\nf: g\n",
            "<<<<<<< HEAD" + conflict,
            "{a:b,c:d,f:g}"),
        arguments(
            "<<<<<<< HEAD\nc: d\n||||||| base\nc: x\n=======\nc: e\n>>>>>>> x\nf: g\n",
            "<<<<<<< HEAD" + conflict,
            "{c:d,f:g}"),
        arguments(
            "a: b\nc: d\n=======\ne: f\n>>>>>>> x\nf: g\n", "=======" + conflict, "{a:b,c:d,f:g}"),
        arguments("a: b\n>>>>>>> x\nf: g\n", ">>>>>>> x" + conflict, "{a:b,f:g}"),
        arguments(
            "a: b\n---\nc: d\n",
            "--- -> a second document begins here; a file holds one job",
            "{a:b}"),
        arguments(
            "a: x\0y\nb: c\n",
            "\0 -> a NUL character cannot stand in YAML; write it as an escape in double quotes, or"
                + " delete it",
            "{a:x\\ufffdy,b:c}"),
        arguments(
            "a: x\u0007\nb: c\n",
            "\u0007 -> the control character U+0007 cannot stand in YAML; write it as an escape in"
                + " double quotes, or delete it",
            "{a:x\\ufffd,b:c}"));
  }

  private static Stream<Arguments> loading() {
    return Stream.of(
        arguments("a: !foo x\n", "x -> `x` cannot be loaded with the tag `!foo`", "{a:?}"),
        arguments("a: !!seq {}\n", " -> a mapping cannot be loaded with the tag `!!seq`", "{a:{}}"),
        arguments(
            "a: !!omap [x]\n", " -> a list cannot be loaded with the tag `!!omap`", "{a:[x]}"),
        arguments(
            "a: 2024-13-45\n",
            "2024-13-45 -> `2024-13-45` looks like a date or time, but is none; quote it if it is"
                + " text",
            "{a:?}"),
        arguments(
            "a: 0x_\n",
            "0x_ -> `0x_` looks like a number, but is none; quote it if it is text",
            "{a:?}"),
        arguments("a: =\n", "= -> a lone `=` cannot be loaded; quote it if it is text", "{a:?}"),
        arguments("a: <<\n", "<< -> `<<` can only be a key; quote it if it is text", "{a:?}"),
        arguments("<<: x\n", "x -> `<<` can only merge a mapping or a list of mappings", "{}"),
        arguments(
            "<<: [{a: b}, x]\n",
            "[{a: b}, x] -> `<<` can only merge a mapping or a list of mappings",
            "{a:b}"),
        arguments(
            "a: {{ x }}\n",
            "{ x } -> a mapping cannot be a key; quote it if it is text",
            "{a:{{x:null}:null}}"),
        arguments("a: *zz\n", "*zz -> there is no anchor `&zz` above `*zz`", "{a:null}"),
        arguments(
            "a: &b [*b]\n", "*b -> `*b` stands inside the value that `&b` names", "{a:[null]}"),
        arguments(
            "a: &b x\nc: &b y\nd: *b\n",
            "y -> the anchor `&b` is already in use above",
            "{a:x,c:y,d:y}"));
  }

  @Test
  void tabRepairsMend() {
    String text = "inputs:\n\ta: x\n\tb:\n\t\tt: y\nc: d\n";
    YamlDocument document = TreeChecks.parseAndCheck(text);
    assertThat(document.faults()).hasSize(1);
    SyntaxFault fault = document.faults().get(0);
    assertThat(fault.kind()).isEqualTo(SyntaxFault.Kind.TAB_INDENTATION);
    assertThat(fault.span().of(text)).isEqualTo("\t");
    assertThat(TextEdit.applyAll(text, fault.repair()))
        .isEqualTo("inputs:\n  a: x\n  b:\n    t: y\nc: d\n");
    YamlMapping inputs = (YamlMapping) document.rootMapping().orElseThrow().value("inputs").get();
    assertThat(inputs.value("b").orElseThrow().span().of(text)).isEqualTo("t: y");
  }

  @Test
  void tabsInJsonCostOneFault() {
    String text = "{\n\t\"a\": 1,\n\t\"b\": [\n\t\t2\n\t]\n}\n";
    YamlDocument document = TreeChecks.parseAndCheck(text);
    assertThat(document.faults()).hasSize(1);
    assertThat(TreeChecks.topLevelKeys(document)).containsExactly("a", "b");
  }

  @Test
  void strayTabIsDeleted() {
    String text = "a: b\n\tc: d\n";
    SyntaxFault fault = TreeChecks.parseAndCheck(text).faults().get(0);
    assertThat(TextEdit.applyAll(text, fault.repair())).isEqualTo("a: b\nc: d\n");
  }

  @Test
  void mendedValuesKeepTheirPlaceAndStyle() {
    String text = "a: \"x\"\nenvironment: azureml:\nb: it's x: y\nc: d\n";
    YamlMapping root = YamlParser.parse(SourceFile.of("job.yml", text)).rootMapping().orElseThrow();
    for (String key : List.of("environment", "b", "c")) {
      YamlScalar value = (YamlScalar) root.value(key).orElseThrow();
      assertThat(value.style()).isEqualTo(ScalarStyle.PLAIN);
      assertThat(value.span().of(text)).isEqualTo(value.text());
      assertThat(value.map().toSource(new dev.amljob.core.text.Span(0, value.text().length())))
          .isEqualTo(value.span());
    }
  }

  @Test
  void keepsKindsApart() {
    assertThat(TreeChecks.parse("a: b\n---\nc: d").faults().get(0).kind())
        .isEqualTo(SyntaxFault.Kind.MULTIPLE_DOCUMENTS);
    assertThat(TreeChecks.parse("<<<<<<< x\na: b\n").faults().get(0).kind())
        .isEqualTo(SyntaxFault.Kind.MERGE_CONFLICT_MARKER);
  }
}
