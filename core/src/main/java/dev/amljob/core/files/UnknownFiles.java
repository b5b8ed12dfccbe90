// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import dev.amljob.core.text.SourceFile;
import java.util.Optional;

/** No file system at all. */
enum UnknownFiles implements ProjectFiles {
  INSTANCE;

  @Override
  public Kind kind(String name) {
    return Kind.UNKNOWN;
  }

  @Override
  public Optional<SourceFile> read(String name) {
    return Optional.empty();
  }
}
