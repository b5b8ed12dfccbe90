// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A bundled schema as a tree.
 *
 * @param root the subschema that a document as a whole must satisfy
 */
record SchemaDocument(SchemaNode root) {

  /** Returns the schema of command jobs. */
  static SchemaDocument commandJob() {
    return CommandJob.DOCUMENT;
  }

  /** Returns the schema of environment files, which shares its definitions with the one of jobs. */
  static SchemaDocument environment() {
    JsonNode job = commandJob().root().json();
    ObjectNode environment = JsonNodeFactory.instance.objectNode();
    environment.set("$schema", job.get("$schema"));
    environment.set("$defs", job.get("$defs"));
    environment.put("$ref", "#/$defs/environmentFile");
    return of(environment);
  }

  /** Returns the schema of the configurations of amljob. */
  static SchemaDocument configuration() {
    return Configuration.DOCUMENT;
  }

  static SchemaDocument of(JsonNode root) {
    return new SchemaDocument(new SchemaNode(root, root));
  }

  private static SchemaDocument read(String resource) {
    try (InputStream stream = SchemaDocument.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      try (JsonParser parser = new JsonFactory().createParser(stream)) {
        return of(JsonTree.read(parser));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class CommandJob {
    static final SchemaDocument DOCUMENT = read("commandJob.schema.json");
  }

  private static final class Configuration {
    static final SchemaDocument DOCUMENT = read("amljobConfig.schema.json");
  }
}
