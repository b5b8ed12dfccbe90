// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

/** What a job is dumped as. */
public enum DumpFormat {
  /** A file that loads as an equal job. */
  YAML,
  /** The same values as JSON, which loads as well. */
  JSON,
  /** The body of the request by which the job is submitted, as far as it is known offline. */
  REST
}
