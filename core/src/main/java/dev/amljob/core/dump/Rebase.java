// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import dev.amljob.core.files.PathNames;
import dev.amljob.core.job.LocalPaths;
import dev.amljob.core.yaml.YamlMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Writes the local paths of a job so that they mean in one folder what they mean in another.
 *
 * @param from the folder that the paths are from
 * @param to the folder that they shall be from
 */
record Rebase(Path from, Path to) {

  /** Returns how to move between two folders, whatever links lead there. */
  static Rebase between(Path from, Path to) {
    return new Rebase(real(from), real(to));
  }

  /** Links count: a {@code ..} behind one leads to the folder above the one that it stands for. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException missing) {
      return folder.toAbsolutePath().normalize();
    }
  }

  YamlMapping of(YamlMapping job) {
    return from.equals(to) ? job : LocalPaths.changed(job, this::relative, this::absolute);
  }

  private String relative(String path) {
    try {
      if (isAbsolute(path)) {
        return path;
      }
      Path plain = from.resolve(path);
      return meanSame(plain, plain.normalize())
          ? written(to.relativize(plain.normalize()), path)
          : written(to.relativize(from), "") + "/" + path;
    } catch (InvalidPathException noPath) {
      return path;
    } catch (IllegalArgumentException otherDrive) {
      return absolute(path);
    }
  }

  private String absolute(String path) {
    return isAbsolute(path) ? path : written(from.resolve(path), path);
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/") || Path.of(path).isAbsolute();
  }

  /** A {@code ..} may only be cut where no link comes before it. */
  private static boolean meanSame(Path one, Path other) {
    try {
      return !Files.exists(one) || (Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException unknown) {
      return false;
    }
  }

  private static String written(Path path, String before) {
    String text = PathNames.slashed(path);
    text = text.isEmpty() ? "." : text;
    return before.endsWith("/") && !text.endsWith("/") ? text + "/" : text;
  }
}
