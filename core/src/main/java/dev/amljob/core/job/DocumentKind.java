// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Locale;

/** What sort of file a YAML document is. */
public enum DocumentKind {
  /** A command job: the files that this project is about. */
  COMMAND_JOB("a command job"),
  /** An environment, as a job may name it by {@code environment: file:...}. */
  ENVIRONMENT("an environment"),
  /** A conda file: an environment names it by {@code conda_file}, or its keys give it away. */
  CONDA_FILE("a conda file"),
  /** Another kind of Azure ML job: a pipeline, a sweep and so on. */
  OTHER_JOB("another kind of job"),
  /**
   * A job for the training extension of the Azure Developer CLI. It has a command and an
   * environment too, but other keys around them, and the reference reads none of it: one remark
   * says more than an unknown key on every line.
   */
  FOUNDRY_JOB("a training job of the Azure Developer CLI"),
  /** A component. */
  COMPONENT("a component"),
  /** Another Azure ML file: an asset, an endpoint, a compute. */
  OTHER_ASSET("another Azure ML file"),
  /** A configuration of amljob, which its name gives away and nobody lints as a job. */
  CONFIGURATION("a configuration of amljob"),
  /** A file of another tool, which nobody writes as a job even by mistake. */
  OTHER_TOOL("a file of another tool"),
  /** Nothing that looks like Azure ML. */
  UNKNOWN("not an Azure ML file");

  private final String description;

  DocumentKind(String description) {
    this.description = description;
  }

  /** Returns the name in machine formats: {@code command-job}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the kind as people read it, with an article. */
  public String description() {
    return description;
  }
}
