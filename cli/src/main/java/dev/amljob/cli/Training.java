// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * A run that does what people do, so that Java can keep the classes that it loads in an archive;
 * the launcher calls it once.
 */
final class Training {
  private Training() {}

  /**
   * Lints a folder in each way that is worth a quick start.
   *
   * @param arguments a folder with good and bad jobs
   */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            Surroundings.ofProcess().folder(),
            Map.of(),
            () -> false,
            false,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    String folder = arguments[0];
    // The plain command line has a way of its own; its verdict depends on the folder.
    Main.in(surroundings).run("lint", folder);
    boolean allRan =
        isFine(surroundings, "lint", "--color", "always", "--fail-on", "never", folder)
            && isFine(surroundings, "lint", "--format", "json", "--fail-on", "never", folder);
    System.exit(allRan ? 0 : 1);
  }

  private static boolean isFine(Surroundings surroundings, String... arguments) {
    return Main.in(surroundings).run(arguments) == ExitCode.CLEAN;
  }
}
