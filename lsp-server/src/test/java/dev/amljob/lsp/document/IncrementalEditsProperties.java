// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However a client edits, the server has its text, and can say what is wrong with it.
 *
 * <p>{@code -Damljob.edits=1000000} runs as many edits instead of a few.
 */
class IncrementalEditsProperties {
  private static final int EDITS = Integer.getInteger("amljob.edits", 6_000);
  private static final int LONGEST = 4_000;

  private static final int LINTED = 10;

  private static final String JOB =
      """
      command: >-
        train ${{inputs.data}} # é
      environment: azureml:e:1
      compute: azureml:c
      inputs: &in
        data: {type: uri_folder, path: azureml:data:1}
        note: '😀'
      limits: {timeout: 3600}
      """;

  private static final String[] TYPED = {
    "a",
    "é",
    "😀",
    "\uFEFF",
    "\n",
    "\r\n",
    "\r",
    "key: value",
    "${{inputs.x}}",
    "\t",
    "",
    "👩‍🔬\n",
    "  ",
    "'",
    "[",
    "&a ",
    "*in",
    "- ",
    "|\n"
  };

  @ParameterizedTest
  @EnumSource(PositionEncoding.class)
  void textsStayEqual(PositionEncoding encoding) {
    Random random = new Random(1);
    Documents documents = new Documents(encoding);
    documents.open(new TextDocumentItem("file:///a.yml", "yaml", 0, JOB));
    String text = JOB;
    for (int version = 1; version <= EDITS; version++) {
      List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        String typed = TYPED[random.nextInt(TYPED.length)];
        if (text.length() > LONGEST) {
          text = version % 2 == 0 ? JOB : "\uFEFF" + JOB.replace("\n", "\r\n");
          changes.add(new TextDocumentContentChangeEvent(text));
        }
        int start = boundary(text, random.nextInt(text.length() + 1));
        int end = boundary(text, Math.min(text.length(), start + random.nextInt(12)));
        Range range = new Range(position(text, start, encoding), position(text, end, encoding));
        changes.add(new TextDocumentContentChangeEvent(range, typed));
        text = text.substring(0, start) + typed + text.substring(end);
      }
      Snapshot snapshot = documents.change("file:///a.yml", version, changes).orElseThrow();
      assertThat(snapshot.file().text()).isEqualTo(text);
      if (version % LINTED == 0) {
        assertThat(snapshot.result().diagnostics())
            .noneMatch(found -> found.rule().value().equals("internal-error"));
      }
    }
  }

  /** No client puts a cursor into the middle of a character or of a line break. */
  private static int boundary(String text, int offset) {
    boolean split =
        offset > 0
            && offset < text.length()
            && (Character.isLowSurrogate(text.charAt(offset))
                || (text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r'));
    return split ? offset - 1 : offset;
  }

  /** Counts as the protocol tells, from the start and by hand. */
  private static Position position(String text, int offset, PositionEncoding encoding) {
    int line = 0;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        line++;
        start = i + 1;
      }
    }
    String before = text.substring(start, offset);
    int character =
        switch (encoding) {
          case UTF_8 -> before.getBytes(StandardCharsets.UTF_8).length;
          case UTF_16 -> before.length();
          case UTF_32 -> before.codePointCount(0, before.length());
        };
    return new Position(line, character);
  }

  @ParameterizedTest
  @EnumSource(PositionEncoding.class)
  void offsetsComeBack(PositionEncoding encoding) {
    SourceFile file = SourceFile.of("a", "\uFEFFa: 😀é\r\nb: \uD83D\n\n👩‍🔬: 1\rx");
    Converter converter = new Converter(file, encoding);
    for (int offset = 0; offset <= file.text().length(); offset++) {
      if (boundary(file.text(), offset) == offset) {
        assertThat(converter.offset(converter.position(offset))).isEqualTo(offset);
      }
    }
    assertThat(converter.offset(new Position(99, 0))).isEqualTo(file.text().length());
    assertThat(converter.offset(new Position(1, 99))).isEqualTo(file.text().indexOf("\n\n"));
  }
}
