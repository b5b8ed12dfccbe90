// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.core.catalog.Catalog;
import dev.amljob.schema.BundledSchema;
import dev.amljob.schema.SchemaCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code amljob.serverInfo} tells: what runs, how old its knowledge is, how quick it was. */
final class ServerFacts {
  private ServerFacts() {}

  static Map<String, Object> of(String version, int openDocuments, Latencies latencies) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", version);
    facts.put("java", Runtime.version().toString());
    facts.put("schema", schema());
    facts.put("tables", tables());
    facts.put("openDocuments", openDocuments);
    facts.put("milliseconds", latencies.summary());
    return facts;
  }

  private static Map<String, String> schema() {
    BundledSchema schema = SchemaCatalog.bundled();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("date", schema.date());
    facts.put("comparedWith", schema.comparedWith());
    return facts;
  }

  private static List<Map<String, String>> tables() {
    return Catalog.tables().stream()
        .map(
            table -> {
              Map<String, String> facts = new LinkedHashMap<>();
              facts.put("name", table.name());
              facts.put("date", table.date().toString());
              facts.put("source", table.source());
              return facts;
            })
        .toList();
  }
}
