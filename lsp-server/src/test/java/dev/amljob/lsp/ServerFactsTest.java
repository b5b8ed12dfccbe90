// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.amljob.core.catalog.BundledTable;
import dev.amljob.core.catalog.Catalog;
import dev.amljob.schema.SchemaCatalog;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;

class ServerFactsTest {
  @Test
  void tellsHowOldTheSchemaAndTheTablesAre() throws Exception {
    try (Editor editor = Editor.plain()) {
      var params = new ExecuteCommandParams("amljob.serverInfo", List.of());
      Object answer = Editor.get(editor.server().getWorkspaceService().executeCommand(params));
      JsonObject facts = new Gson().toJsonTree(answer).getAsJsonObject();
      assertThat(facts.get("version").getAsString()).isEqualTo("test");
      JsonObject schema = facts.getAsJsonObject("schema");
      assertThat(schema.get("date").getAsString()).isEqualTo(SchemaCatalog.bundled().date());
      assertThat(schema.get("comparedWith").getAsString())
          .isEqualTo(SchemaCatalog.bundled().comparedWith());
      assertThat(StreamSupport.stream(facts.getAsJsonArray("tables").spliterator(), false))
          .map(JsonElement::getAsJsonObject)
          .extracting(
              table -> table.get("name").getAsString() + " " + table.get("date").getAsString())
          .containsExactlyElementsOf(
              Catalog.tables().stream().map(ServerFactsTest::nameAndDate).toList());
    }
  }

  private static String nameAndDate(BundledTable table) {
    return table.name() + " " + table.date();
  }
}
