// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConsoleWriterTest {
  private static final Charset WESTERN_EUROPE = Charset.forName("IBM850");

  @Test
  void writesUmlautsAsTheConsoleKnowsThem() throws IOException {
    assertThat(written("`größe`\n", WESTERN_EUROPE)).isEqualTo("`größe`\n");
  }

  @Test
  void writesWhatTheConsoleDoesNotKnowInOtherWords() throws IOException {
    assertThat(written("größe … → 中 \uD83D\uDE00\n", WESTERN_EUROPE))
        .isEqualTo("größe ... -> <U+4E2D> <U+1F600>\n");
  }

  @Test
  void writesAnythingAsUtf8() throws IOException {
    assertThat(written("… 中 \uD83D\uDE00", UTF_8)).isEqualTo("… 中 \uD83D\uDE00");
  }

  @Test
  void seesAConsoleByItsCharset() {
    assertThat(charset("stdout.encoding=cp850,native.encoding=Cp1252")).isEqualTo(WESTERN_EUROPE);
    assertThat(charset("stdout.encoding=Cp1252,native.encoding=Cp1252")).isEqualTo(UTF_8);
    assertThat(charset("stdout.encoding=UTF-8,native.encoding=Cp1252")).isEqualTo(UTF_8);
    assertThat(charset("stdout.encoding=nobody-knows,native.encoding=Cp1252")).isEqualTo(UTF_8);
    assertThat(charset("sun.stdout.encoding=cp850,native.encoding=Cp1252"))
        .as("before Java 19")
        .isEqualTo(WESTERN_EUROPE);
    assertThat(charset("native.encoding=Cp1252")).as("before Java 19").isEqualTo(UTF_8);
  }

  private static Charset charset(String told) {
    Properties properties = new Properties();
    for (String entry : told.split(",", -1)) {
      String[] parts = entry.split("=", -1);
      properties.setProperty(parts[0], parts[1]);
    }
    return ConsoleWriter.charset("stdout", properties);
  }

  private static String written(String text, Charset charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer = new BufferedWriter(ConsoleWriter.to(bytes, charset))) {
      writer.write(text);
    }
    return bytes.toString(charset);
  }
}
