// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The folders that a job uploads, each walked through once however many rules ask for it. */
public final class UploadFolders {
  private final ProjectFiles files;
  private final Map<String, Optional<UploadFolder>> known = new HashMap<>();

  /** Makes folders that are read on first use. */
  public UploadFolders(ProjectFiles files) {
    this.files = Objects.requireNonNull(files, "files");
  }

  /** Returns a folder by its name; empty where there is none, or nobody can look into it. */
  public Optional<UploadFolder> find(String name) {
    return known.computeIfAbsent(name, key -> UploadFolder.of(files, key));
  }
}
