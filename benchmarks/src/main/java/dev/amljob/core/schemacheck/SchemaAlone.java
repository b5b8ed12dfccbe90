// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.schema.SchemaCatalog;

/** The check of a job against its schema by the library alone, with nothing before it or behind. */
public final class SchemaAlone {
  private SchemaAlone() {}

  /** Reads a file and returns how often it breaks the schema. */
  public static int violations(SourceFile file) {
    YamlDocument document = YamlParser.parse(file);
    return document
        .rootMapping()
        .flatMap(JsonTree::of)
        .map(json -> SchemaCatalog.commandJob().validate(json).size())
        .orElse(0);
  }
}
