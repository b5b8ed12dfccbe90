// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Text for a console of Windows, which may know a few hundred characters only. Those that it does
 * not know are written in others, so that nobody has to guess what a {@code ?} was.
 */
final class ConsoleWriter extends FilterWriter {
  private static final Map<String, String> SIMPLER =
      Map.of("…", "...", "→", "->", "×", "x", "–", "-", "’", "'", "“", "\"", "”", "\"");

  private final CharsetEncoder encoder;

  private ConsoleWriter(Writer target, Charset charset) {
    super(target);
    this.encoder = charset.newEncoder();
  }

  /** Returns a writer to a stream of this process, {@code stdout} or {@code stderr}. */
  static Writer to(OutputStream target, String stream) {
    // UTF-8 whatever the locale: JSON is never anything else, and terminals hardly are.
    return File.separatorChar == '/'
        ? new OutputStreamWriter(target, UTF_8)
        : to(target, charset(stream, System.getProperties()));
  }

  static Writer to(OutputStream target, Charset charset) {
    Writer writer = new OutputStreamWriter(target, charset);
    return charset.equals(UTF_8) ? writer : new ConsoleWriter(writer, charset);
  }

  /**
   * Returns what a stream takes. Java says what the console takes where a stream leads to one, and
   * since version 19 else what the files of the system hold.
   */
  static Charset charset(String stream, Properties properties) {
    String files = properties.getProperty("native.encoding", "");
    String console = properties.getProperty("sun." + stream + ".encoding", "");
    String told = properties.getProperty(stream + ".encoding", console);
    boolean isConsole = !told.equals(files) || !console.isEmpty();
    return isConsole && !told.isEmpty() && Charset.isSupported(told)
        ? Charset.forName(told)
        : UTF_8;
  }

  @Override
  public void write(int c) throws IOException {
    write(Character.toString((char) c), 0, 1);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    String part = text.substring(offset, offset + length);
    out.write(encoder.canEncode(part) ? part : simpler(part));
  }

  private String simpler(String text) {
    StringBuilder simple = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            codePoint -> {
              String sign = Character.toString(codePoint);
              simple.append(encoder.canEncode(sign) ? sign : name(sign, codePoint));
            });
    return simple.toString();
  }

  private static String name(String sign, int codePoint) {
    return SIMPLER.getOrDefault(sign, String.format(Locale.ROOT, "<U+%04X>", codePoint));
  }
}
