// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** How all JSON of the command is laid out: two spaces, and the same line breaks everywhere. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * Returns a generator that is to be flushed, and not to be closed: that would close the writer,
   * which is not its own.
   *
   * @throws IOException if the writer does
   */
  public static JsonGenerator to(Writer out) throws IOException {
    return new JsonFactory().createGenerator(out).setPrettyPrinter(layout());
  }

  /**
   * Returns a generator that puts each value on a line of its own; to be flushed and not closed as
   * well.
   *
   * @throws IOException if the writer does
   */
  static JsonGenerator lines(Writer out) throws IOException {
    return new JsonFactory().setRootValueSeparator("\n").createGenerator(out);
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    layout.indentArraysWith(indent);
    layout.indentObjectsWith(indent);
    return layout;
  }
}
