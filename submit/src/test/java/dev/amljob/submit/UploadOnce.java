// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Uploads a folder and prints a line for each part that has arrived; made to be killed. */
final class UploadOnce {
  /** The variable with the signed address, which no list of processes should show. */
  static final String CONTAINER = "CONTAINER";

  private UploadOnce() {}

  public static void main(String... arguments) throws IOException, Refusal.Found {
    URI container = URI.create(System.getenv(CONTAINER));
    BlobLine line =
        new BlobLine(Arm.client().build(), time -> Thread.sleep(time.toMillis()), request -> {});
    new Uploads(line, UploadOnce::tell).upload(CodeSnapshot.of(Path.of(arguments[0])), container);
  }

  private static synchronized void tell(long bytes) {
    System.out.println(bytes);
    System.out.flush();
  }
}
