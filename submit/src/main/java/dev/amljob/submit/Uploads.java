// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The way of code to its place: several files at a time, large ones in blocks. What an earlier
 * upload has left there is not sent again.
 */
final class Uploads {
  /** A file up to this size goes in one request, a larger one in blocks of it. */
  private static final int BLOCK = 8 << 20;

  private static final int AT_ONCE = 8;

  /** An interruption ends a request at once; what is left is to read a part of a file. */
  private static final int PATIENCE_SECONDS = 10;

  private final BlobLine line;
  private final LongConsumer progress;

  /**
   * Makes uploads.
   *
   * @param progress is told the size of each file or block that has arrived, by any thread
   */
  Uploads(BlobLine line, LongConsumer progress) {
    this.line = line;
    this.progress = progress;
  }

  /**
   * Uploads code.
   *
   * @param container the signed address of the container
   */
  void upload(CodeSnapshot code, URI container) throws IOException, Refusal.Found {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      // Files go in order, so that an upload which ever began has the first one.
      boolean resuming =
          !code.files().isEmpty() && line.has(blob(code, container, code.files().get(0)));
      List<Future<String>> whole = new ArrayList<>();
      for (CodeFile file : code.files()) {
        if (file.bytes() <= BLOCK) {
          URI blob = blob(code, container, file);
          whole.add(pool.submit(() -> whole(file, blob, resuming)));
        }
      }
      for (CodeFile file : code.files()) {
        if (file.bytes() > BLOCK) {
          inBlocks(file, blob(code, container, file), pool);
        }
      }
      finished(whole);
    } finally {
      end(pool);
    }
  }

  /** Who is told that an upload failed may rely on it that nothing more is sent. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    try {
      pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static URI blob(CodeSnapshot code, URI container, CodeFile file) {
    String path = code.folder() ? code.name() + "/" + file.path() : file.path();
    return BlobLine.blob(container, path);
  }

  private String whole(CodeFile file, URI blob, boolean resuming)
      throws IOException, Refusal.Found {
    byte[] content = Files.readAllBytes(file.file());
    String hash = BlobLine.md5(content);
    if (!resuming || !line.has(blob, content.length, hash)) {
      line.put(blob, content, hash);
    }
    progress.accept(content.length);
    return hash;
  }

  private void inBlocks(CodeFile file, URI blob, ExecutorService pool)
      throws IOException, Refusal.Found {
    String hash = BlobLine.md5(file.file());
    if (line.has(blob, file.bytes(), hash)) {
      progress.accept(file.bytes());
      return;
    }
    Set<String> there = line.blocks(blob);
    List<Future<String>> blocks = new ArrayList<>();
    for (long at = 0; at < file.bytes(); at += BLOCK) {
      long start = at;
      int length = (int) Math.min(BLOCK, file.bytes() - at);
      blocks.add(pool.submit(() -> block(read(file.file(), start, length), blob, there)));
    }
    line.commit(blob, finished(blocks), hash);
  }

  /** Sends a block, whose name is its content: one that is there is the right one. */
  private String block(byte[] content, URI blob, Set<String> there)
      throws IOException, Refusal.Found {
    String id = BlobLine.md5(content);
    if (!there.contains(id)) {
      line.putBlock(blob, id, content);
    }
    progress.accept(content.length);
    return id;
  }

  private static byte[] read(Path file, long start, int length) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(length);
    try (FileChannel channel = FileChannel.open(file)) {
      // A read may bring less than what is asked for.
      int read = 0;
      while (block.hasRemaining() && read >= 0) {
        read = channel.read(block, start + block.position());
      }
    }
    if (block.hasRemaining()) {
      throw new IOException("`" + file.getFileName() + "` became shorter while it was uploaded");
    }
    return block.array();
  }

  private static List<String> finished(List<Future<String>> tasks)
      throws IOException, Refusal.Found {
    List<String> results = new ArrayList<>();
    for (Future<String> task : tasks) {
      try {
        results.add(task.get());
      } catch (InterruptedException over) {
        throw Pacing.interrupted();
      } catch (ExecutionException failure) {
        throw rethrown(failure.getCause());
      }
    }
    return results;
  }

  private static RuntimeException rethrown(@Nullable Throwable cause)
      throws IOException, Refusal.Found {
    if (cause instanceof IOException broken) {
      throw broken;
    } else if (cause instanceof Refusal.Found refused) {
      throw refused;
    } else if (cause instanceof UncheckedIOException broken) {
      throw broken.getCause();
    }
    return new IllegalStateException(cause);
  }
}
