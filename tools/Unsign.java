// SPDX-License-Identifier: MIT

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Copies a jar without its signature.
 *
 * <p>Java keeps no class of a signed jar in an archive of loaded classes, so each start would read
 * and verify it again, and check its signature besides. The classes stay as they are. The same jar
 * always gives the same bytes.
 *
 * <p>Usage: {@code java Unsign.java IN.jar OUT.jar}
 */
final class Unsign {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private Unsign() {}

  public static void main(String[] arguments) throws IOException {
    byte[] copy = copy(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    // A jar that stays as it is keeps its time, and with that the archive made of it.
    if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), copy)) {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.write(target, copy);
    }
  }

  private static byte[] copy(Path source) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarFile jar = new JarFile(source.toFile(), false);
        JarOutputStream out = new JarOutputStream(bytes)) {
      put(out, JarFile.MANIFEST_NAME, manifest(jar));
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !isSignature(entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            put(out, entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    return bytes.toByteArray();
  }

  /** Returns the manifest without the digest of each entry. */
  private static byte[] manifest(JarFile jar) throws IOException {
    Manifest plain = new Manifest();
    plain.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    plain.write(bytes);
    return bytes.toByteArray();
  }

  private static boolean isSignature(String name) {
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(ALWAYS);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
