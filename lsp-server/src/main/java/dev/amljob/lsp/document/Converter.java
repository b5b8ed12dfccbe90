// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Turns offsets of one file into the positions of a client, and back.
 *
 * @param file the file
 * @param encoding how the client counts
 */
public record Converter(SourceFile file, PositionEncoding encoding) {
  /** Returns the position of an offset. */
  public Position position(int offset) {
    LineIndex lines = file.lines();
    int line = lines.lineOf(offset);
    int start = lines.lineWithBreak(line).start();
    return new Position(line, encoding.units(file.text(), start, offset));
  }

  /** Returns the range of a span. */
  public Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** Returns the offset of a position; one beyond a line or the text is at its end. */
  public int offset(Position position) {
    LineIndex lines = file.lines();
    if (position.getLine() >= lines.lineCount()) {
      return file.text().length();
    }
    Span line = lines.line(Math.max(0, position.getLine()));
    int units = Math.max(0, position.getCharacter());
    return encoding.offset(file.text(), line.start(), line.end(), units);
  }

  /** Returns the span of a range. */
  public Span span(Range range) {
    int start = offset(range.getStart());
    return new Span(start, Math.max(start, offset(range.getEnd())));
  }

  /** Returns an edit as the protocol writes it. */
  public org.eclipse.lsp4j.TextEdit edit(TextEdit edit) {
    return new org.eclipse.lsp4j.TextEdit(range(edit.span()), edit.newText());
  }

  /** Returns edits as the protocol writes them. */
  public List<org.eclipse.lsp4j.TextEdit> edits(List<TextEdit> edits) {
    return edits.stream().map(this::edit).toList();
  }
}
