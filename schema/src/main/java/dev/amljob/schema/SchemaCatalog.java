// SPDX-License-Identifier: MIT
package dev.amljob.schema;

/** Finds the bundled schemas: their validators, their documentation and where they come from. */
public final class SchemaCatalog {

  private SchemaCatalog() {}

  /** Returns the validator of command jobs. It reads its schema at the first document. */
  public static SchemaValidator commandJob() {
    return CommandJob.VALIDATOR;
  }

  /** Returns the validator of environment files, as a job names them by {@code file:}. */
  public static SchemaValidator environment() {
    return Environment.VALIDATOR;
  }

  /** Returns the documentation of command jobs. */
  public static PropertyDocs commandJobDocs() {
    return CommandJob.DOCS;
  }

  /** Returns the documentation of environment files. */
  public static PropertyDocs environmentDocs() {
    return Environment.DOCS;
  }

  /** Returns the documentation of the configurations of amljob. */
  public static PropertyDocs configurationDocs() {
    return Configuration.DOCS;
  }

  /** Returns the date of the bundled schemas and what they were compared with. */
  public static BundledSchema bundled() {
    return BundledSchema.of(SchemaDocument.commandJob());
  }

  // Holders: a class is initialised when it is first named, so nobody pays for what stays unused.
  private static final class CommandJob {
    static final SchemaValidator VALIDATOR =
        new NetworkntSchemaValidator(SchemaDocument::commandJob);
    static final PropertyDocs DOCS = new PropertyDocs(SchemaDocument::commandJob);
  }

  private static final class Configuration {
    static final PropertyDocs DOCS = new PropertyDocs(SchemaDocument::configuration);
  }

  private static final class Environment {
    static final SchemaValidator VALIDATOR =
        new NetworkntSchemaValidator(SchemaDocument::environment);
    static final PropertyDocs DOCS = new PropertyDocs(SchemaDocument::environment);
  }
}
