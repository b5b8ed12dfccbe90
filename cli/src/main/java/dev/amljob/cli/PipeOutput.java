// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * An output whose reader may leave early, as {@code head} does: the rest then goes nowhere, without
 * complaint. Any other failure to write, such as a full disk, is still one.
 */
final class PipeOutput extends OutputStream {
  private final OutputStream target;
  private boolean left;

  PipeOutput(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(target::flush);
  }

  private void attempt(Write write) throws IOException {
    if (left) {
      return;
    }
    try {
      write.run();
    } catch (IOException failure) {
      if (!isReaderGone(failure)) {
        throw failure;
      }
      left = true;
    }
  }

  /** Java has no type for it; the systems say "Broken pipe" and "The pipe is being closed". */
  private static boolean isReaderGone(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** A write that may fail. */
  private interface Write {
    void run() throws IOException;
  }
}
