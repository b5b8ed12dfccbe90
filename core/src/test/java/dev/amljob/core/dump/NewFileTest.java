// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
  @TempDir Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static DumpException failure(Path destination, String text) {
    return catchThrowableOfType(DumpException.class, () -> NewFile.at(destination).write(text));
  }

  @Test
  void createsAFileAndNothingElse() throws IOException {
    NewFile.at(folder.resolve("job.yml")).write("é\n");
    assertThat(folder.resolve("job.yml")).hasContent("é\n");
    assertThat(names(folder)).containsExactly("job.yml");
  }

  @Test
  void leavesAFileThatExists() throws IOException {
    Path file = Files.writeString(folder.resolve("job.yml"), "old");
    DumpException failure = failure(file, "new");
    assertThat(failure).hasMessage("`" + file + "` exists already, and was left as it is");
    assertThat(failure.hint()).isEqualTo("choose another name, or remove the file first");
    assertThat(file).hasContent("old");
  }

  @Test
  void leavesALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("job.yml"), folder.resolve("gone"));
    assertThat(failure(link, "new")).hasMessageContaining("exists already");
    assertThat(names(folder)).containsExactly("job.yml");
  }

  @Test
  void leavesAFileThatAppearsInBetween() throws IOException {
    Path file = folder.resolve("job.yml");
    NewFile checked = NewFile.at(file);
    Files.writeString(file, "faster");
    assertThatThrownBy(() -> checked.write("new")).hasMessageContaining("exists already");
    assertThat(file).hasContent("faster");
    assertThat(names(folder)).containsExactly("job.yml");
  }

  @Test
  void letsOneOfManyWin() throws Exception {
    Path file = folder.resolve("job.yml");
    int writers = 8;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      String text = Integer.toString(i).repeat(1000);
      Callable<Boolean> write =
          () -> {
            start.await();
            return failure(file, text) == null;
          };
      results.add(threads.submit(write));
    }
    start.countDown();
    int won = 0;
    for (Future<Boolean> result : results) {
      won += result.get() ? 1 : 0;
    }
    threads.shutdown();
    assertThat(won).isEqualTo(1);
    assertThat(Files.readString(file)).hasSize(1000).matches("(.)\\1+");
    assertThat(names(folder)).containsExactly("job.yml");
  }

  @Test
  void namesAMissingFolder() {
    Path file = folder.resolve("no/job.yml");
    DumpException failure = failure(file, "new");
    assertThat(failure)
        .hasMessage(
            "cannot write `" + file + "`: the folder `" + file.getParent() + "` does not exist");
    assertThat(failure.hint()).isEqualTo("make the folder first, or choose another");
  }

  @Test
  void leavesNothingOnAFullDisk() throws Exception {
    withMount(
        "size=16k",
        disk -> {
          DumpException failure = failure(disk.resolve("job.yml"), "x".repeat(100_000));
          assertThat(failure).hasMessageContaining("no space left on device");
          assertThat(failure.hint()).startsWith("make room on the disk of");
          assertThat(names(disk)).isEmpty();
        });
  }

  @Test
  void tellsOfADiskThatIsReadOnly() throws Exception {
    withMount(
        "ro",
        disk -> {
          DumpException failure = failure(disk.resolve("job.yml"), "x");
          assertThat(failure).hasMessageContaining("read-only");
          assertThat(failure.hint()).startsWith("choose a folder that you may write to");
          assertThat(names(disk)).isEmpty();
        });
  }

  /** Kills a process that does nothing but write files, and looks at what it left. */
  @Test
  void leavesWholeFilesWhereItIsKilled() throws Exception {
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                place(NewFile.class) + File.pathSeparator + place(ManyFiles.class),
                ManyFiles.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // The first line says that files are being written.
    assertThat(writer.inputReader().readLine()).isEqualTo("writing");
    TimeUnit.MILLISECONDS.sleep(300);
    writer.destroyForcibly().waitFor();
    List<String> whole = names(folder).stream().filter(name -> name.endsWith(".yml")).toList();
    assertThat(whole).isNotEmpty();
    for (String name : whole) {
      assertThat(Files.size(folder.resolve(name))).as(name).isEqualTo(ManyFiles.SIZE);
    }
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Writes files until somebody ends it. */
  static final class ManyFiles {
    static final int SIZE = 200_000;

    private ManyFiles() {}

    /** Fills the folder that is named. */
    public static void main(String[] arguments) throws IOException {
      System.out.println("writing");
      for (int i = 0; ; i++) {
        NewFile.at(Path.of(arguments[0], i + ".yml")).write("x".repeat(SIZE));
      }
    }
  }

  /** What a test does with a disk. */
  @FunctionalInterface
  private interface OnDisk {
    void run(Path disk) throws Exception;
  }

  private void withMount(String options, OnDisk test) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted =
        new File("/proc/mounts").exists()
            && succeeds("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString());
    assumeTrue(mounted, "skipped: no disk of a few bytes can be mounted here");
    try {
      test.run(disk);
    } finally {
      succeeds("umount", disk.toString());
    }
  }

  private static boolean succeeds(String... command) throws Exception {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
