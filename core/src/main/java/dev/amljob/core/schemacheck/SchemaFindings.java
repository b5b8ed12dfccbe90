// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

/** The schema's verdict on a document, sorted by the rule whose business each violation is. */
public final class SchemaFindings {
  /** Returns the verdict of a schema that has nothing against a document. */
  public static SchemaFindings none() {
    return new SchemaFindings();
  }

  private SchemaFindings() {}
}
