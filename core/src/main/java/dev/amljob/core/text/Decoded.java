// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Text read from bytes: as UTF-8 if possible, else as UTF-16 where it looks so, else byte by byte
 * as Latin-1.
 */
record Decoded(String text, @Nullable EncodingFault fault) {

  static Decoded of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, UTF_16BE), new EncodingFault("UTF-16", 0));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, UTF_16LE), new EncodingFault("UTF-16", 0));
    }
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
    if (result.isError()) {
      // Latin-1 gives each byte one character, so that the offset of the first bad byte is also its
      // place in the text.
      String before = new String(bytes, 0, validPrefix(bytes), UTF_8);
      String rest =
          new String(bytes, validPrefix(bytes), bytes.length - validPrefix(bytes), ISO_8859_1);
      return new Decoded(before + rest, new EncodingFault("Latin-1", before.length()));
    }
    return new Decoded(decoded.flip().toString(), null);
  }

  private static int validPrefix(byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(input, CharBuffer.allocate(bytes.length + 1), true);
    return input.position();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
