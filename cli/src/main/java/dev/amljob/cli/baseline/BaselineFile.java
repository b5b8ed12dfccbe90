// SPDX-License-Identifier: MIT
package dev.amljob.cli.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.cli.files.WholeFile;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.files.WorkingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file that a baseline is kept in; names in it count from its folder. */
public final class BaselineFile {
  /** Room for some hundred thousand findings; a device may have no end. */
  private static final int MAX_BYTES = 64 << 20;

  private final Path path;
  private final WorkingFolder workingFolder;
  private final WorkingFolder folder;

  /** Makes one; its path counts from the folder that the command runs in. */
  public BaselineFile(Path workingFolder, String path) {
    this.path = workingFolder.resolve(path);
    this.workingFolder = FileDiscovery.workingFolder(workingFolder);
    String name = this.workingFolder.absolute(FileDiscovery.slashed(path));
    this.folder = new WorkingFolder(WorkingFolder.parentOf(name));
  }

  /** Returns how the baseline calls a file. */
  String nameOf(String file) {
    return folder.shown(workingFolder.absolute(file));
  }

  /** Returns whether a file that the baseline names is there. */
  boolean exists(String name) {
    try {
      return Files.exists(Path.of(folder.absolute(name)));
    } catch (InvalidPathException impossible) {
      // Such as `<stdin>` on Windows, or what somebody wrote there by hand.
      return false;
    }
  }

  /**
   * Reads the baseline.
   *
   * @throws IOException if it cannot be read, or is none
   */
  public Baseline read() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException("it is larger than " + (MAX_BYTES >> 20) + " MiB");
      }
      return BaselineJson.parse(new String(bytes, UTF_8));
    }
  }

  /** Returns whether there is one. */
  public boolean isThere() {
    return Files.exists(path);
  }

  /**
   * Writes a baseline.
   *
   * @throws IOException if that fails; the file is then as it was
   */
  public void write(Baseline baseline) throws IOException {
    WholeFile.write(path, BaselineJson.of(baseline).getBytes(UTF_8));
  }
}
