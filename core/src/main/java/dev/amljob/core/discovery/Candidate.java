// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.util.Objects;

/**
 * A file that may be linted.
 *
 * @param name the path as the user knows it, with {@code /} between folders
 * @param named whether the user named the file itself, and not a folder around it
 * @param isStdin whether this is standard input, which cannot be written
 * @param content where its text comes from
 */
public record Candidate(String name, boolean named, boolean isStdin, Content content) {
  public Candidate {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }

  /** The text of a file that is read only when somebody asks for it. */
  @FunctionalInterface
  public interface Content {
    /**
     * Returns the text.
     *
     * @throws IOException if it cannot be read, or is larger than any job
     */
    SourceFile read() throws IOException;
  }

  /** Returns the text; see {@link Content#read()}. */
  public SourceFile read() throws IOException {
    return content.read();
  }
}
