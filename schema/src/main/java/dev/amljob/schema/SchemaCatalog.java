// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

  /**
   * Returns a schema as its file has it.
   *
   * @param file the name of the file, {@code commandJob.schema.json}
   */
  public static String text(String file) {
    try (InputStream schema = SchemaCatalog.class.getResourceAsStream(file)) {
      if (schema == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return new String(schema.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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
