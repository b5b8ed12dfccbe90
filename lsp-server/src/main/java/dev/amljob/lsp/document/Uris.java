// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Leads from the addresses of an editor to the names of files, and back. */
public final class Uris {
  private Uris() {}

  /**
   * Returns the name under which a document is linted: its path, or the address of what has none.
   */
  public static String name(String uri) {
    return path(uri).map(path -> path.toString().replace('\\', '/')).orElse(uri);
  }

  /** Returns the path of a file; nothing for an unsaved text and for what lies elsewhere. */
  public static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed))
          : Optional.empty();
    } catch (URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException impossible) {
      return Optional.empty();
    }
  }

  /** Returns the address of a file by its name. */
  public static String uri(String name) {
    try {
      Path path = Path.of(name);
      return path.isAbsolute() ? uri(path) : name;
    } catch (InvalidPathException impossible) {
      return name;
    }
  }

  /** Returns the address of a file, a folder like any other: no look at the disk. */
  public static String uri(Path path) {
    String text = path.toString().replace('\\', '/');
    try {
      String rooted = text.startsWith("/") ? text : "/" + text;
      return new URI("file", "", rooted, null).toString();
    } catch (URISyntaxException impossible) {
      return text;
    }
  }
}
