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
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar so that Java can keep its classes in an archive of loaded classes. Those of a signed
 * jar, and class files older than Java 8, it would read and verify again at each start: the copy
 * has no signature, and its old class files have the version and the stack map frames of Java 8.
 * What the classes do stays as it is. The same jar always gives the same bytes.
 *
 * <p>Usage: {@code java -cp asm.jar Repack.java IN.jar OUT.jar}; a jar with old class files has to
 * be on the class path too.
 */
final class Repack {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private Repack() {}

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
            byte[] content = in.readAllBytes();
            put(out, entry.getName(), isOldClass(entry, content) ? reframed(content) : content);
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

  /** Returns whether this is a class file of before Java 8; its version is in its seventh byte. */
  private static boolean isOldClass(JarEntry entry, byte[] content) {
    return entry.getName().endsWith(".class")
        && (((content[6] & 0xff) << 8) | (content[7] & 0xff)) < Opcodes.V1_8;
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(ALWAYS);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  private static byte[] reframed(byte[] content) {
    // Not told of the reader, or else it would copy whole methods, without frames.
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    ClassVisitor newer =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String form, String parent, String[] types) {
            super.visit(Math.max(version, Opcodes.V1_8), access, name, form, parent, types);
          }
        };
    new ClassReader(content).accept(newer, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
