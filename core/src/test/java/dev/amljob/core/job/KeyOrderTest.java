// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.SchemaCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyOrderTest {
  @Test
  void sortsKnownKeysAndLeavesUnknownOnesLast() {
    List<String> keys = Stream.of("zebra", "compute", "apple", "command", "code").toList();
    assertThat(keys.stream().sorted(KeyOrder.comparator(InstancePath.ROOT)))
        .containsExactly("code", "command", "compute", "zebra", "apple");
  }

  @Test
  void leavesNamesOfTheAuthorAsWritten() {
    assertThat(KeyOrder.at(InstancePath.parse("/inputs"))).isEmpty();
    assertThat(KeyOrder.at(InstancePath.parse("/environment_variables"))).isEmpty();
    assertThat(KeyOrder.at(InstancePath.parse("/environment/conda_file"))).isEmpty();
  }

  @Test
  void ordersThePartsOfAnyInput() {
    assertThat(KeyOrder.at(InstancePath.parse("/inputs/a~1b"))).startsWith("type", "path", "mode");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/resources",
        "/limits",
        "/queue_settings",
        "/environment",
        "/environment/build",
        "/environment/inference_config",
        "/identity",
        "/distribution",
        "/services/any",
        "/inputs/any",
        "/outputs/any"
      })
  void knowsEveryKeyOfTheSchema(String path) {
    InstancePath mapping = InstancePath.parse(path);
    List<String> keys =
        SchemaCatalog.commandJobDocs().keysAt(mapping, null).stream()
            .filter(doc -> !doc.readOnly() && !doc.ignored())
            .map(PropertyDoc::key)
            .toList();
    assertThat(keys).isNotEmpty();
    assertThat(KeyOrder.at(mapping)).containsAll(keys);
  }
}
