// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without compressing what is in them: {@code java Store.java TO JAR...}. A package compresses them as a whole, which
 * makes it a third smaller, and classes are found sooner where they need not be inflated.
 */
final class Store {
  private Store() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (int i = 1; i < arguments.length; i++) {
      Path jar = Path.of(arguments[i]);
      copy(jar, folder.resolve(jar.getFileName()));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (ZipFile jar = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTime(entry.getTime());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(check.getValue());
        out.putNextEntry(stored);
        out.write(content);
        out.closeEntry();
      }
    }
  }
}
