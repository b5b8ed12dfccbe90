// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlEditsTest {
  private static final List<String> NEW = List.of("new: 1");

  /** A text with its tree, and the edits to try on it. */
  private record Text(String text, YamlDocument document) {
    static Text of(String text) {
      return new Text(text, YamlParser.parse(SourceFile.of("job.yml", text)));
    }

    YamlEdits edits() {
      return new YamlEdits(document);
    }

    YamlMapping root() {
      return document.rootMapping().orElseThrow();
    }

    YamlMapping under(String key) {
      return (YamlMapping) root().value(key).orElseThrow();
    }

    YamlEntry entry(String key) {
      return root().find(key).orElseThrow();
    }

    void after(TextEdit edit, String expected) {
      assertThat(TextEdit.applyAll(text, List.of(edit))).isEqualTo(expected);
    }
  }

  @Test
  void renamesAKeyWithinItsQuotes() {
    Text json = Text.of("{\"comptue\": 1}");
    json.after(json.edits().renameKey(json.entry("comptue"), "compute"), "{\"compute\": 1}");
    Text plain = Text.of("comptue: 1");
    plain.after(plain.edits().renameKey(plain.entry("comptue"), "compute"), "compute: 1");
  }

  @Test
  void deletesAnEntryWithItsLines() {
    Text text = Text.of("a: 1\n# about b\nb:\n  c: 2\n  d: |\n    x\n\ne: 3 # three\n");
    text.after(
        text.edits().delete(text.root(), text.entry("b")), "a: 1\n# about b\n\ne: 3 # three\n");
    text.after(
        text.edits().delete(text.root(), text.entry("e")),
        "a: 1\n# about b\nb:\n  c: 2\n  d: |\n    x\n\n");
    text.after(
        text.edits().delete(text.root(), text.entry("a")),
        "# about b\nb:\n  c: 2\n  d: |\n    x\n\ne: 3 # three\n");
  }

  @Test
  void leavesAnEmptyMappingWhereTheLastEntryStood() {
    Text block = Text.of("a:\n  b: 1\n");
    block.after(
        block.edits().delete(block.under("a"), block.under("a").find("b").orElseThrow()),
        "a:\n  {}\n");
    Text flow = Text.of("a: {b: 1}\n");
    flow.after(
        flow.edits().delete(flow.under("a"), flow.under("a").find("b").orElseThrow()), "a: {}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"x; a: {y: 2, z: 3}", "y; a: {x: 1, z: 3}", "z; a: {x: 1, y: 2}"})
  void deletesFromFlowMappingsWithOneComma(String key, String expected) {
    Text text = Text.of("a: {x: 1, y: 2, z: 3}");
    text.after(
        text.edits().delete(text.under("a"), text.under("a").find(key).orElseThrow()), expected);
  }

  @Test
  void deletesTheFirstEntryBehindADash() {
    Text text = Text.of("a:\n  - b: 1\n    c: 2\n");
    YamlMapping item =
        (YamlMapping)
            ((dev.amljob.core.yaml.YamlSequence) text.root().value("a").orElseThrow())
                .items()
                .get(0);
    text.after(text.edits().delete(item, item.find("b").orElseThrow()), "a:\n  - c: 2\n");
  }

  @Test
  void insertsBelowAnEntryWhateverItsValueIs() {
    Text text = Text.of("a: |\n  x\n\n  y\nb: 2");
    text.after(
        text.edits().insertAfter(text.root(), text.entry("a"), NEW),
        "a: |\n  x\n\n  y\nnew: 1\nb: 2");
    text.after(text.edits().append(text.root(), NEW), text.text() + "\nnew: 1");
    text.after(text.edits().insertFirst(text.root(), NEW), "new: 1\n" + text.text());
  }

  @Test
  void insertsAtTheIndentationOfTheMapping() {
    Text text = Text.of("a:\n    b: 1 # one\n    # last\nc: 2\n");
    text.after(
        text.edits().append(text.under("a"), List.of("new:", "  x: 1")),
        "a:\n    b: 1 # one\n    new:\n      x: 1\n    # last\nc: 2\n");
    text.after(
        text.edits().insertFirst(text.under("a"), NEW),
        "a:\n    new: 1\n    b: 1 # one\n    # last\nc: 2\n");
    assertThat(text.edits().indentStep()).isEqualTo(4);
  }

  @Test
  void insertsIntoFlowMappings() {
    Text text = Text.of("a: {b: 1}\nc: {}\n");
    text.after(
        text.edits().append(text.under("a"), List.of("new:", "  x: 1")),
        "a: {b: 1, new: {x: 1}}\nc: {}\n");
    text.after(text.edits().append(text.under("c"), NEW), "a: {b: 1}\nc: {new: 1}\n");
    text.after(text.edits().insertFirst(text.under("a"), NEW), "a: {new: 1, b: 1}\nc: {}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "new: text | ~\"new\": \"text\"~",
        "new: 1.5 | ~\"new\": 1.5~",
        "new: on | ~\"new\": true~",
        "new: | ~\"new\": null~",
        "new: 'say \"\\\"' | ~\"new\": \"say \\\"\\\\\\\"\"~",
        "new: {type: pytorch, of: [a, 2]} | ~\"new\": {\"type\": \"pytorch\", \"of\": [\"a\", 2]}~"
      })
  void leavesJsonJson(String line, String json) {
    Text text = Text.of("{\"a\": {}, \"b\": \"x\"}\n");
    List<String> lines = List.of(line);
    text.after(
        text.edits().append(text.root(), lines), "{\"a\": {}, \"b\": \"x\", " + json + "}\n");
    text.after(
        text.edits().append(text.under("a"), lines), "{\"a\": {" + json + "}, \"b\": \"x\"}\n");
    text.after(
        text.edits().replaceEntry(text.root(), text.entry("b"), List.of("c:", "  " + line)),
        "{\"a\": {}, \"c\": {" + json + "}}\n");
  }

  @Test
  void replacesValuesWithinJson() {
    Text text = Text.of("{\"a\": {}, \"b\": \"x\"}\n");
    YamlScalar x = (YamlScalar) text.entry("b").value();
    text.after(text.edits().replace(x, "uri_file"), "{\"a\": {}, \"b\": \"uri_file\"}\n");
    text.after(text.edits().replace(x, "3"), "{\"a\": {}, \"b\": 3}\n");
    text.after(text.edits().replaceText(x, "a \"b\""), "{\"a\": {}, \"b\": \"a \\\"b\\\"\"}\n");
    text.after(text.edits().renameKey(text.entry("b"), "a\"b"), "{\"a\": {}, \"a\\\"b\": \"x\"}\n");
    assertThat(
            TextEdit.applyAll(
                text.text(), text.edits().nest(text.root(), List.of(text.entry("b")), "c")))
        .isEqualTo("{\"a\": {}, \"c\": {\"b\": \"x\"}}\n");
  }

  @Test
  void keepsTheLineBreaksOfTheDocument() {
    Text text = Text.of("a: 1\r\nb: 2\r\n");
    text.after(
        text.edits().insertAfter(text.root(), text.entry("a"), NEW), "a: 1\r\nnew: 1\r\nb: 2\r\n");
    text.after(text.edits().delete(text.root(), text.entry("a")), "b: 2\r\n");
  }

  @Test
  void replacesAnEntryAndKeepsTheCommentBehindIt() {
    Text text = Text.of("a: 1 # one\nb: 2\n");
    text.after(
        text.edits().replaceEntry(text.root(), text.entry("a"), List.of("c:", "  a: 1")),
        "c:\n  a: 1 # one\nb: 2\n");
  }

  @Test
  void writesAValueWhereNoneStood() {
    Text text = Text.of("a:\nb: 2\n");
    text.after(text.edits().replace(text.entry("a").value(), "x"), "a: x\nb: 2\n");
    text.after(text.edits().replace(text.entry("b").value(), "x"), "a:\nb: x\n");
  }

  @Test
  void quotesWhatIsWritten() {
    Text text = Text.of("a: 1.10\n");
    text.after(text.edits().quote((YamlScalar) text.entry("a").value()), "a: \"1.10\"\n");
  }

  @Test
  void movesCommentsWithinAnEntryAboveWhatReplacesIt() {
    Text text = Text.of("a:\n  b: # one\n    # two\n    c: 1 # three\n");
    text.after(
        text.edits()
            .replaceEntry(text.under("a"), text.under("a").entries().get(0), List.of("c: 1")),
        "a:\n  # one\n  # two\n  c: 1 # three\n");
  }

  @Test
  void replacesAnEntryBySeveral() {
    List<String> lines = List.of("x: 1", "y:", "  z: 2", "  w: 3", "v: 4");
    Text flow = Text.of("{a: 1, b: 2}");
    flow.after(
        flow.edits().replaceEntry(flow.root(), flow.entry("a"), lines),
        "{x: 1, y: {z: 2, w: 3}, v: 4, b: 2}");
    Text block = Text.of("a: 1\nb: 2\n");
    block.after(
        block.edits().replaceEntry(block.root(), block.entry("a"), lines),
        "x: 1\ny:\n  z: 2\n  w: 3\nv: 4\nb: 2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a b; {c: 3, d: 4}",
        "a c; {b: 2, d: 4}",
        "b d; {a: 1, c: 3}",
        "c d; {a: 1, b: 2}",
        "a b c d; {}"
      })
  void deletesSeveralEntriesFromFlowMappings(String keys, String expected) {
    Text text = Text.of("{a: 1, b: 2, c: 3, d: 4}");
    List<YamlEntry> gone = Stream.of(keys.split(" ")).map(text::entry).toList();
    assertThat(TextEdit.applyAll(text.text(), List.of(text.edits().delete(text.root(), gone))))
        .isEqualTo(expected);
  }

  @Test
  void deletesSeveralEntriesFromBlockMappings() {
    Text text = Text.of("a: 1\nb: 2 # two\n# three\nc: 3\n");
    List<YamlEntry> gone = List.of(text.entry("a"), text.entry("b"));
    assertThat(TextEdit.applyAll(text.text(), List.of(text.edits().delete(text.root(), gone))))
        .isEqualTo("# three\nc: 3\n");
    assertThat(
            TextEdit.applyAll(
                text.text(), List.of(text.edits().delete(text.root(), text.root().entries()))))
        .isEqualTo("{}\n");
  }

  @Test
  void quotesOnlyWhatNeedsIt() {
    assertThat(YamlEdits.plainOrQuoted("docker/gpu")).isEqualTo("docker/gpu");
    assertThat(YamlEdits.plainOrQuoted("my data")).isEqualTo("\"my data\"");
    assertThat(YamlEdits.plainOrQuoted("on")).isEqualTo("\"on\"");
  }
}
