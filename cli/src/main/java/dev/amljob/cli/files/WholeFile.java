// SPDX-License-Identifier: MIT
package dev.amljob.cli.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is written as a whole or not at all: beside its place first, and moved there when all
 * of it is on the disk. Whoever reads it meanwhile sees the old text or the new one. One that is
 * begun is brought to its end even where the process is interrupted, and then none is begun.
 */
public final class WholeFile {
  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Windows lets nobody replace a file that others read, such as scanners: soon they are done. */
  private static final boolean WINDOWS = File.separatorChar == '\\';

  /** In milliseconds; each pause is twice as long, so that all are a second. */
  private static final int FIRST_PAUSE = 8;

  private static final int LAST_PAUSE = 512;

  /** Held while a file is written, and for ever from when the process ends. */
  private static final ReentrantLock BUSY = new ReentrantLock();

  /** How long an interrupted process waits for a disk that does not answer. */
  private static final int PATIENCE_SECONDS = 5;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WholeFile::awaitEnd, "end-of-writing"));
  }

  private WholeFile() {}

  private static void awaitEnd() {
    try {
      // Never unlocked: the thread that writes stands still until there is no process any more.
      BUSY.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Writes a file. One that is there keeps its owner and permissions; of a link, the file behind it
   * is written.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, byte[] content) throws IOException {
    boolean exists = Files.exists(file);
    if (exists ? !Files.isRegularFile(file) : Files.isSymbolicLink(file)) {
      // A terminal or a pipe, such as /dev/stderr, or a link to what is not there, such as that
      // again where it is closed: there is nothing to replace.
      Files.write(file, content);
      return;
    }
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    BUSY.lock();
    try {
      Path beside = writeBeside(target, content);
      try {
        move(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } finally {
      BUSY.unlock();
    }
  }

  /**
   * Replaces the content of a file, unless it has become another one meanwhile.
   *
   * @param expected what it holds as far as we know
   * @return whether that was so; if not, the file is as it is
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static boolean replace(Path file, byte[] expected, byte[] content) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isRegularFile(target)) {
      throw new IOException("it is no regular file");
    }
    BUSY.lock();
    try {
      return replaceNow(target, expected, content);
    } finally {
      BUSY.unlock();
    }
  }

  private static boolean replaceNow(Path target, byte[] expected, byte[] content)
      throws IOException {
    Path beside = writeBeside(target, content);
    try {
      // As late as can be. All that our own programs write is right for the text that they read.
      if (!Arrays.equals(Files.readAllBytes(target), expected)) {
        return false;
      }
      move(beside, target);
      return true;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path writeBeside(Path target, byte[] content) throws IOException {
    if (Files.exists(target) && (!Files.isWritable(target) || isMarkedReadOnly(target))) {
      // A move would ask for the folder's permission only.
      throw new AccessDeniedException(target.toString());
    }
    Path beside = beside(target);
    try (FileChannel channel = FileChannel.open(beside, CREATE_NEW, WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      keepAttributes(target, beside);
    } catch (IOException failure) {
      Files.deleteIfExists(beside);
      throw failure;
    }
    return beside;
  }

  /** Root may write whatever it likes; the mark is meant for it as well. */
  private static boolean isMarkedReadOnly(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view != null
        && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
  }

  /** Returns a path that nobody else writes to, whatever else runs. */
  private static Path beside(Path target) {
    return target.resolveSibling(
        ".amljob-"
            + ProcessHandle.current().pid()
            + "-"
            + Long.toHexString(System.nanoTime())
            + ".tmp");
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView next = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old == null || next == null || !Files.exists(from)) {
      return;
    }
    PosixFileAttributes attributes = old.readAttributes();
    PosixFileAttributes ours = next.readAttributes();
    if (!attributes.owner().equals(ours.owner())) {
      next.setOwner(attributes.owner());
    }
    if (!attributes.group().equals(ours.group())) {
      next.setGroup(attributes.group());
    }
    next.setPermissions(attributes.permissions());
  }

  private static void move(Path from, Path to) throws IOException {
    for (int pause = FIRST_PAUSE; ; pause *= 2) {
      try {
        moveNow(from, to);
        return;
      } catch (FileSystemException refused) {
        if (!WINDOWS || pause > LAST_PAUSE) {
          throw refused;
        }
      }
      await(pause);
    }
  }

  private static void moveNow(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void await(int milliseconds) throws InterruptedIOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
