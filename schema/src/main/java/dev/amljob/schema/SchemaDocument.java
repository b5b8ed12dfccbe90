// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

  private static final class CommandJob {
    static final SchemaDocument DOCUMENT = of(JsonTree.read(SchemaTexts.COMMAND_JOB));
  }

  private static final class Configuration {
    static final SchemaDocument DOCUMENT = of(JsonTree.read(SchemaTexts.CONFIGURATION));
  }
}
