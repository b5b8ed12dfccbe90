// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uploads to a storage that is not ours: Azurite, where {@code AMLJOB_AZURITE} says where it is, as
 * {@code submit/src/test/azurite/install.sh} does.
 */
class AzuriteTest {
  /** What the reference makes of the same files, by {@code get_content_hash}. */
  private static final String HASH_OF_MANY =
      "b5f71a583ea1c00fe4915a592bdb01b5268139f50ebb67f687be524827312ef0";

  private static final String HASH_OF_LARGE =
      "f0f4914cac22c7c0abe46bbae044177864b67c8666df1c30e611b8785b928c2b";
  private static final int FILES = 2000;
  private static final int MEGABYTES = 200;

  private static Azurite azurite;
  @TempDir static Path folder;

  private final List<String> trace = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void start() throws IOException {
    String program = System.getenv().getOrDefault("AMLJOB_AZURITE", "");
    assumeThat(program).as("SKIPPED: AMLJOB_AZURITE does not say where Azurite is").isNotEmpty();
    azurite = Azurite.start(program, folder);
  }

  @AfterAll
  static void stop() {
    if (azurite != null) {
      azurite.close();
    }
  }

  private void upload(CodeSnapshot code, URI container) throws IOException, Refusal.Found {
    BlobLine line =
        new BlobLine(Arm.client().build(), time -> Thread.sleep(time.toMillis()), trace::add);
    new Uploads(line, bytes -> {}).upload(code, container);
  }

  private static CodeSnapshot many() throws IOException, Refusal.Found {
    Path code = folder.resolve("many");
    for (int i = 0; i < FILES; i++) {
      Path file = code.resolve("d" + i % 20).resolve("f" + i + ".txt");
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, (i + "\n").repeat(i % 50));
    }
    return CodeSnapshot.of(code);
  }

  private static CodeSnapshot large() throws IOException, Refusal.Found {
    Path code = Files.createDirectories(folder.resolve("large"));
    byte[] part = new byte[1 << 16];
    try (var out = Files.newOutputStream(code.resolve("weights.bin"))) {
      for (int megabyte = 0; megabyte < MEGABYTES; megabyte++) {
        for (int i = 0; i < part.length; i++) {
          part[i] = (byte) (i * 31 + megabyte + (i >> 8));
        }
        for (int i = 0; i < 16; i++) {
          out.write(part);
        }
      }
    }
    return CodeSnapshot.of(code);
  }

  @Test
  void manyFilesArriveThoughTheProcessIsKilledHalfWay() throws Exception {
    CodeSnapshot code = many();
    assertThat(code.hash()).isEqualTo(HASH_OF_MANY);
    URI container = azurite.container("many");
    killHalfWay(code, container, FILES / 2);
    List<String> left = azurite.names("many");
    assertThat(left).hasSizeBetween(FILES / 2, FILES - 1);
    upload(code, container);
    long brought = trace.stream().filter(line -> line.startsWith("PUT ")).count();
    // Those on their way when the process was killed may have arrived after the list was made.
    assertThat(brought).isBetween(1L, (long) FILES - left.size());
    assertThat(azurite.names("many")).hasSize(FILES);
    assertThat(azurite.download("many", folder.resolve("many-back")).hash())
        .isEqualTo(HASH_OF_MANY);
  }

  @Test
  void aLargeFileArrivesThoughTheProcessIsKilledHalfWay() throws Exception {
    CodeSnapshot code = large();
    assertThat(code.hash()).isEqualTo(HASH_OF_LARGE);
    URI container = azurite.container("large");
    int blocks = MEGABYTES / 8;
    killHalfWay(code, container, blocks / 2);
    assertThat(azurite.names("large")).isEmpty();
    upload(code, container);
    long brought = trace.stream().filter(line -> line.contains("comp=block&")).count();
    assertThat(brought).isBetween(1L, (long) blocks - blocks / 2);
    assertThat(azurite.download("large", folder.resolve("large-back")).hash())
        .isEqualTo(HASH_OF_LARGE);
  }

  @Test
  void aForgedSignatureIsRefusedInWords() throws Exception {
    Path code = Files.createDirectories(folder.resolve("small"));
    Files.writeString(code.resolve("train.py"), "print()");
    String signed = azurite.container("small").toString();
    URI forged = URI.create(signed.replaceFirst("sig=...", "sig=AAA"));
    assertThatThrownBy(() -> upload(CodeSnapshot.of(code), forged))
        .isInstanceOf(Refusal.Found.class)
        .hasMessage("the storage of the workspace refused `train.py` (HTTP 403)")
        .satisfies(
            refused ->
                assertThat(((Refusal.Found) refused).refusal().hint())
                    .contains("the signature that the service gave out ran out"));
    String signature = signed.substring(signed.indexOf("sig=") + 4);
    assertThat(trace).isNotEmpty().noneMatch(line -> line.contains(signature.substring(4)));
  }

  @Test
  void whatIsThereWithOtherContentIsReplaced() throws Exception {
    Path code = Files.createDirectories(folder.resolve("same"));
    URI container = azurite.container("same");
    Files.writeString(code.resolve("train.py"), "print(1)");
    upload(CodeSnapshot.of(code), container);
    Files.writeString(code.resolve("train.py"), "print(2)");
    upload(CodeSnapshot.of(code), container);
    assertThat(azurite.download("same", folder.resolve("same-back")).hash())
        .isEqualTo(CodeSnapshot.of(code).hash());
  }

  /** Uploads in a process of its own, and kills it once so many parts have arrived. */
  private static void killHalfWay(CodeSnapshot code, URI container, int parts)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                UploadOnce.class.getName(),
                code.origin().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put(UploadOnce.CONTAINER, container.toString());
    Process process = builder.start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (int i = 0; i < parts; i++) {
        assertThat(out.readLine()).as("the upload ended too early").isNotNull();
      }
      process.destroyForcibly();
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }
}
