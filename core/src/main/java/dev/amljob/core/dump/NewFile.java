// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all, and never in place of another: it is written under a
 * name of its own beside its destination, and then gets the name that was asked for.
 */
final class NewFile {
  private final Path destination;
  private final Path folder;

  private NewFile(Path destination) {
    this.destination = destination;
    Path parent = destination.toAbsolutePath().getParent();
    this.folder = parent == null ? destination.toAbsolutePath() : parent;
  }

  /** Returns the file to create, whose folder is there and whose name is free. */
  static NewFile at(Path destination) throws DumpException {
    NewFile file = new NewFile(destination);
    if (Files.exists(destination, LinkOption.NOFOLLOW_LINKS)) {
      throw file.taken(null);
    }
    if (!Files.isDirectory(file.folder)) {
      throw new DumpException(
          "cannot write `" + destination + "`: the folder `" + file.folder + "` does not exist",
          "make the folder first, or choose another",
          null);
    }
    return file;
  }

  Path folder() {
    return folder;
  }

  void write(String text) throws DumpException {
    Path draft = folder.resolve("." + destination.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try {
        fill(draft, text);
        publish(draft);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (FileAlreadyExistsException race) {
      throw taken(race);
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  private static void fill(Path draft, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      // Without this, a power cut may leave the name with nothing behind it.
      channel.force(true);
    }
  }

  /** A second name fails where the first is taken, and a move would replace what is there. */
  private void publish(Path draft) throws IOException {
    try {
      Files.createLink(destination, draft);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      // Some file systems have no links; this leaves a moment in which another file could appear.
      Files.move(draft, destination);
    }
  }

  private DumpException taken(@Nullable FileAlreadyExistsException cause) {
    return new DumpException(
        "`" + destination + "` exists already, and was left as it is",
        "choose another name, or remove the file first",
        cause);
  }

  private DumpException failed(IOException failure) {
    String reason = reason(failure);
    return new DumpException(
        "cannot write `" + destination + "`: " + reason, advice(failure, reason), failure);
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        failure instanceof FileSystemException told ? told.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason.toLowerCase(Locale.ROOT);
  }

  private String advice(IOException failure, String reason) {
    if (failure instanceof AccessDeniedException || reason.contains("read-only")) {
      return "choose a folder that you may write to; `" + folder + "` is none";
    }
    return reason.contains("space") || reason.contains("quota")
        ? "make room on the disk of `" + folder + "`, or choose another; nothing was left behind"
        : "check the disk of `" + folder + "`, or choose another folder";
  }
}
