// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import dev.amljob.core.text.SourceFile;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads texts, but none so large that it cannot be a job. */
public final class BoundedRead {
  /** The largest of some hundred real jobs has 20 kB; a hundred times that is a mistake. */
  static final int MAX_BYTES = 4 << 20;

  private BoundedRead() {}

  /** Returns the text of a file. */
  public static SourceFile file(String name, Path path) throws IOException {
    // Not Files.size: a pipe such as the shell's <(...) has none.
    try (InputStream in = open(path)) {
      return stream(name, in);
    }
  }

  /** Opens a file without the channels behind {@link Files}, which load the network library. */
  private static InputStream open(Path path) throws IOException {
    try {
      // Buffered, since a bare one asks for the length before it reads many bytes.
      return new BufferedInputStream(new FileInputStream(path.toFile()));
    } catch (FileNotFoundException unsaid) {
      // These say why.
      return Files.newInputStream(path);
    }
  }

  /** Returns the text of a stream, read to its end. */
  public static SourceFile stream(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new FileTooLargeException(MAX_BYTES);
    }
    return SourceFile.decode(name, bytes);
  }
}
