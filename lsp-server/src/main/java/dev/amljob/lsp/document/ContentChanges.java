// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Applies what a client says has changed, each change to the text after the one before. */
final class ContentChanges {
  private ContentChanges() {}

  static String apply(
      SourceFile before, PositionEncoding encoding, List<TextDocumentContentChangeEvent> changes) {
    SourceFile file = before;
    for (TextDocumentContentChangeEvent change : changes) {
      String text = change.getText();
      if (change.getRange() != null) {
        Span span = new Converter(file, encoding).span(change.getRange());
        text = TextEdit.applyAll(file.text(), List.of(TextEdit.replace(span, text)));
      }
      file = SourceFile.of(before.name(), text);
    }
    return file.text();
  }
}
