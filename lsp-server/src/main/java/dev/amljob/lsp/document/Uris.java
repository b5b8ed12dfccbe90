// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.files.PathNames;
import java.io.File;
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
    return path(uri).map(PathNames::slashed).orElse(uri);
  }

  /**
   * Returns what two spellings of an address have in common: {@code file:///c%3A/job.yml}, as some
   * editors write it, is {@code file:///C:/job.yml}. The key of a key is itself.
   */
  public static String key(String uri) {
    String name = name(uri);
    return name.startsWith(":/", 1)
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  /** Returns the path of a file; nothing for an unsaved text and for what lies elsewhere. */
  public static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      if (!"file".equalsIgnoreCase(parsed.getScheme())) {
        return Optional.empty();
      }
      String server = parsed.getAuthority();
      // Not left to Java, to which names such as `wsl$` are none.
      return Optional.of(
          server == null || File.separatorChar == '/'
              ? Path.of(parsed)
              : Path.of("//" + server + parsed.getPath()));
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
    String text = PathNames.slashed(path);
    try {
      // Of a path on a server, what lies there is as it should be, and begins with its name.
      String rooted = text.startsWith("/") ? text : "/" + text;
      String uri = new URI("file", "", rooted, null).toString();
      return text.startsWith("//") ? "file:" + uri.substring("file://".length()) : uri;
    } catch (URISyntaxException impossible) {
      return text;
    }
  }
}
