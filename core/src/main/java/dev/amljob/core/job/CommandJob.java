// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlDocument;

/** A command job as its author wrote it. */
public final class CommandJob {
  private CommandJob() {}

  /** Returns the job that a document holds, with nothing in it where the document holds none. */
  public static CommandJob of(YamlDocument document) {
    document.source();
    return new CommandJob();
  }
}
