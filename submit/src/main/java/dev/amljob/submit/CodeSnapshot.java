// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.core.files.IgnoreFile;
import dev.amljob.core.files.PathNames;
import dev.amljob.core.files.UploadFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The code that goes with a job, as it lay there when it was read: its files, without those that
 * the ignore file leaves out, and the hash by which the service knows their content.
 *
 * @param origin where it lies
 * @param name the last part of the path, under which the files are stored
 * @param folder whether the code is a folder and not one file
 * @param files in the order in which they are hashed
 * @param hash the SHA-256 of names, sizes and contents, as the service documents it
 */
public record CodeSnapshot(
    Path origin, String name, boolean folder, List<CodeFile> files, String hash) {
  /** The name of the rule by which the hash is made. */
  static final String HASH_VERSION = "202208";

  private static final Comparator<CodeFile> BY_LOWER_CASE =
      (one, other) -> Arrays.compareUnsigned(sortKey(one), sortKey(other));

  public CodeSnapshot {
    files = List.copyOf(files);
  }

  /** Returns how large all files are together. */
  public long bytes() {
    return files.stream().mapToLong(CodeFile::bytes).sum();
  }

  /** Reads code. */
  static CodeSnapshot of(Path code) throws IOException, Refusal.Found {
    Path real = code.toRealPath();
    boolean folder = Files.isDirectory(real);
    Path last = code.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "code" : last.toString();
    List<CodeFile> files =
        folder ? inFolder(real) : List.of(new CodeFile(name, real, Files.size(real)));
    return new CodeSnapshot(code, name, folder, files, hash(files));
  }

  /** Returns whether the code is still what it was when it was read. */
  boolean isUnchanged() throws IOException, Refusal.Found {
    return of(origin).hash().equals(hash);
  }

  private static List<CodeFile> inFolder(Path root) throws IOException, Refusal.Found {
    Walk walk = new Walk(root, ignoreFile(root));
    Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    if (!walk.strays.isEmpty()) {
      throw new Refusal.Found(
          "`" + walk.strays.get(0) + "` is a link that leads out of the `code` folder, or nowhere",
          "copy what it points to, or leave it out with " + UploadFolder.AML_IGNORE);
    }
    walk.files.sort(BY_LOWER_CASE);
    return walk.files;
  }

  private static IgnoreFile ignoreFile(Path root) throws IOException {
    for (String name : List.of(UploadFolder.AML_IGNORE, UploadFolder.GIT_IGNORE)) {
      Path file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        String text = new String(Files.readAllBytes(file), UTF_8);
        return IgnoreFile.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    }
    return IgnoreFile.NONE;
  }

  private static byte[] sortKey(CodeFile file) {
    // UTF-8 sorts as code points do, UTF-16 does not.
    return file.path().toLowerCase(Locale.ROOT).getBytes(UTF_8);
  }

  private static String hash(List<CodeFile> files) throws IOException {
    MessageDigest hash = sha256();
    hash.update(Integer.toString(files.size()).getBytes(UTF_8));
    for (CodeFile file : files) {
      hash.update(("#" + file.path() + "#" + file.bytes()).getBytes(UTF_8));
    }
    byte[] buffer = new byte[1 << 16];
    for (CodeFile file : files) {
      try (InputStream in = Files.newInputStream(file.file())) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          hash.update(buffer, 0, read);
        }
      }
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Collects what is not ignored; a link counts as what it points to, if that lies inside. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final IgnoreFile ignore;
    private final List<CodeFile> files = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();

    Walk(Path root, IgnoreFile ignore) {
      this.root = root;
      this.ignore = ignore;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      String path = path(folder);
      if (!path.isEmpty() && ignore.excludesAll(path)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!folder.toRealPath().startsWith(root)) {
        strays.add(path);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = path(file);
      if (!ignore.excludes(path)) {
        // A link to nowhere has no real path.
        Path real = Files.exists(file) ? file.toRealPath() : file;
        if (real.startsWith(root) && Files.isRegularFile(real)) {
          files.add(new CodeFile(path, real, Files.size(real)));
        } else {
          strays.add(path);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (ignore.excludes(path(file))) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private String path(Path file) {
      return PathNames.slashed(root.relativize(file));
    }
  }
}
