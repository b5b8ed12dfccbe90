// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A checked-in text that a test makes anew; {@code -Damljob.golden.update=true} writes it instead
 * of comparing.
 */
public final class Golden {
  private Golden() {}

  /** Compares a text with a file, or writes it there. */
  public static void compare(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(file, actual);
    } else {
      assertThat(actual)
          .as(() -> file.getFileName() + "; -Damljob.golden.update=true rewrites it")
          .isEqualTo(Files.readString(file));
    }
  }
}
