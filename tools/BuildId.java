// SPDX-License-Identifier: MIT

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what tells one build from another: a digest of all jars of the command, by name and
 * content. The launcher keeps an archive of loaded classes for each, and reads this at every start
 * where it could not read the jars.
 *
 * <p>Usage: {@code java BuildId.java FOLDER}, which has {@code amljob.jar} and {@code lib}, and gets
 * {@code amljob.id}.
 */
final class BuildId {
  private BuildId() {}

  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path folder = Path.of(arguments[0]);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> all = Files.list(folder.resolve("lib"))) {
      List<Path> jars = Stream.concat(Stream.of(folder.resolve("amljob.jar")), all.sorted()).toList();
      for (Path jar : jars) {
        digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    String id = HexFormat.of().formatHex(digest.digest(), 0, 8);
    Files.writeString(folder.resolve("amljob.id"), id + "\n");
  }
}
