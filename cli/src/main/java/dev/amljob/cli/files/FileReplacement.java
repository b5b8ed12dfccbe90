// SPDX-License-Identifier: MIT
package dev.amljob.cli.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Puts another text in place of a file's, all of it or none: whoever reads the file meanwhile sees
 * the old text or the new one.
 */
public final class FileReplacement {
  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private FileReplacement() {}

  /**
   * Writes a text into a file that is there. Its permissions stay; of a link, it is what the link
   * leads to that changes.
   *
   * @throws IOException if that cannot be done; the file is then as it was
   */
  public static void write(Path path, String text) throws IOException {
    Path file = path.toRealPath();
    if (!Files.isWritable(file) || isMarkedReadOnly(file)) {
      // A new file could take its place all the same, but that is not what the mark is for.
      throw new AccessDeniedException(file.toString());
    }
    Path draft = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".amljob");
    try {
      Files.write(draft, text.getBytes(UTF_8));
      copyPermissions(file, draft);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean isMarkedReadOnly(Path file) throws IOException {
    return isPosix(file)
        && Files.getPosixFilePermissions(file).stream().noneMatch(WRITING::contains);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (isPosix(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static boolean isPosix(Path file) throws IOException {
    FileStore store = Files.getFileStore(file);
    return store.supportsFileAttributeView("posix");
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
