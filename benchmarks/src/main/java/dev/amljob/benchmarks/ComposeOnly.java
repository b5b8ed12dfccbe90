// SPDX-License-Identifier: MIT
package dev.amljob.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the YAML files of a folder and composes their nodes, and nothing else: the floor of a
 * linter's throughput.
 */
public final class ComposeOnly {
  private ComposeOnly() {}

  /**
   * Composes all files and prints how many had a root.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
      files = tree.filter(path -> path.toString().endsWith(".yml")).toList();
    }
    long composed =
        files.parallelStream()
            .map(path -> new Compose(settings).composeString(read(path)))
            .filter(Optional<Node>::isPresent)
            .count();
    System.out.println(composed);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
