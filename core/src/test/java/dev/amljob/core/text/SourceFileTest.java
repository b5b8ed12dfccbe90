// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void readsUtf8AndKeepsTheByteOrderMark() {
    SourceFile file = SourceFile.decode("job.yml", "\uFEFFname: café 😀\r\n".getBytes(UTF_8));
    assertThat(file.text()).isEqualTo("\uFEFFname: café 😀\r\n");
    assertThat(file.encodingFault()).isEmpty();
  }

  @Test
  void readsLatin1ByGuessAndSaysWhereItFirstWasNotUtf8() {
    SourceFile file = SourceFile.decode("job.yml", "a: café".getBytes(ISO_8859_1));
    assertThat(file.text()).isEqualTo("a: café");
    assertThat(file.encodingFault()).contains(new EncodingFault("Latin-1", 6));
  }

  @Test
  void countsTheFaultInCharactersNotInBytes() {
    byte[] bytes = "é: ?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(SourceFile.decode("job.yml", bytes).encodingFault())
        .contains(new EncodingFault("Latin-1", 3));
    assertThat(SourceFile.decode("job.yml", bytes).text()).isEqualTo("é: é");
  }

  @Test
  void reportsATextThatEndsWithinACharacter() {
    byte[] bytes = "a: é".getBytes(UTF_8);
    SourceFile file = SourceFile.decode("job.yml", Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(file.encodingFault()).contains(new EncodingFault("Latin-1", 3));
  }

  @Test
  void readsUtf16ByItsMark() {
    SourceFile bigEndian = SourceFile.decode("job.yml", "a: 1".getBytes(UTF_16));
    assertThat(bigEndian.text()).endsWith("a: 1");
    assertThat(bigEndian.encodingFault()).map(EncodingFault::guess).contains("UTF-16");
    SourceFile littleEndian = SourceFile.decode("job.yml", "\uFEFFa: 1".getBytes(UTF_16LE));
    assertThat(littleEndian.text()).isEqualTo("\uFEFFa: 1");
  }

  @Test
  void isEqualToAFileOfTheSameNameAndText() {
    assertThat(SourceFile.of("a", "x"))
        .isEqualTo(SourceFile.of("a", "x"))
        .isNotEqualTo(SourceFile.of("b", "x"))
        .hasToString("a");
    assertThat(SourceFile.of("a", "x").hashCode()).isEqualTo(SourceFile.of("a", "x").hashCode());
  }
}
