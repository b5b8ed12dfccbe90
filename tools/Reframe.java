// SPDX-License-Identifier: MIT

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar and gives its class files the version and the stack map frames of Java 8.
 *
 * <p>Java keeps no class file older than that in an archive of loaded classes, so each start would
 * read and verify it again. What the classes do stays as it is. The same jar always gives the same
 * bytes.
 *
 * <p>Usage: {@code java -cp asm.jar Reframe.java IN.jar OUT.jar}
 */
final class Reframe {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private Reframe() {}

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
    try (JarFile jar = new JarFile(source.toFile());
        JarOutputStream out = new JarOutputStream(bytes)) {
      List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
      for (JarEntry entry : entries) {
        // The description of a module is no class that could be framed.
        boolean isClass =
            entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
        JarEntry fresh = new JarEntry(entry.getName());
        fresh.setTimeLocal(ALWAYS);
        out.putNextEntry(fresh);
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] content = in.readAllBytes();
          out.write(isClass ? reframed(content) : content);
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
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
