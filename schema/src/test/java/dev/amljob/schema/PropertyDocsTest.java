// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.schema.PropertyDoc.EnumValue;
import dev.amljob.schema.PropertyDoc.PathKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asks for documentation as hover and completion do. */
final class PropertyDocsTest {

  private static final PropertyDocs DOCS = SchemaCatalog.commandJobDocs();

  private static List<String> keys(String path, @Nullable String discriminator) {
    return DOCS.keysAt(InstancePath.parse(path), discriminator).stream()
        .map(PropertyDoc::key)
        .toList();
  }

  private static PropertyDoc doc(String path) {
    return DOCS.at(InstancePath.parse(path)).orElseThrow();
  }

  private static List<String> values(String path, String discriminator) {
    return DOCS.at(InstancePath.parse(path), discriminator).orElseThrow().values().stream()
        .map(EnumValue::value)
        .toList();
  }

  @Test
  void listsKeysInSchemaOrder() {
    assertThat(keys("", null)).startsWith("$schema", "type", "name").contains("command", "inputs");
    assertThat(keys("/limits", null)).containsExactly("timeout");
    assertThat(keys("/environment/build", null)).containsExactly("path", "dockerfile_path");
    assertThat(keys("/environment/inference_config/liveness_route", null))
        .containsExactly("port", "path");
  }

  @Test
  void listsTheKeysOfTheBranchInEffect() {
    assertThat(keys("/inputs/data", "custom_model"))
        .containsExactly("type", "path", "mode", "datastore");
    assertThat(keys("/distribution", "PyTorch"))
        .containsExactly("type", "process_count_per_instance");
    assertThat(keys("/identity", "UserIdentity")).containsExactly("type");
    assertThat(keys("/services/s", "tensor_board"))
        .contains("log_dir")
        .doesNotContain("ssh_public_keys");
    assertThat(keys("/services/s", "custom")).contains("port").doesNotContain("log_dir");
  }

  @Test
  void listsTheKeysOfTheDefaultBranchWithoutDiscriminator() {
    assertThat(keys("/inputs/data", null))
        .containsExactly("type", "path", "mode", "datastore", "path_on_compute");
    assertThat(keys("/services/s", null)).contains("ssh_public_keys").doesNotContain("log_dir");
    assertThat(keys("/distribution", null)).contains("type", "worker_count", "port");
  }

  @Test
  void listsOnlyTheDiscriminatorWhereItsValueIsUnknown() {
    assertThat(keys("/inputs/data", "number")).containsExactly("type");
  }

  @Test
  void listsNoKeysWhereTheyAreFree() {
    assertThat(keys("/inputs", null)).isEmpty();
    assertThat(keys("/tags", null)).isEmpty();
    assertThat(keys("/nowhere", null)).isEmpty();
    assertThat(keys("/command", null)).isEmpty();
  }

  @Test
  void tellsValuesOfTheBranchInEffect() {
    assertThat(values("/inputs/a/mode", "uri_file"))
        .containsExactly("ro_mount", "download", "direct");
    assertThat(values("/inputs/a/mode", "MLTable")).contains("eval_mount");
    assertThat(values("/inputs/a/type", "uri_file")).contains("mltable", "triton_model");
    assertThat(doc("/distribution/type").values())
        .contains(
            new EnumValue(
                "tensorflow", "Starts workers and parameter servers and sets `TF_CONFIG`."));
  }

  @Test
  void tellsAllAboutAKey() {
    PropertyDoc timeout = doc("/limits/timeout");
    assertThat(timeout.key()).isEqualTo("timeout");
    assertThat(timeout.description()).contains("seconds");
    assertThat(timeout.types()).containsExactly("integer");
    assertThat(timeout.formerNames()).containsExactly("timeout_minutes");
    assertThat(timeout.examples()).isNotEmpty();
    assertThat(timeout.required()).isFalse();
    assertThat(doc("/resources/instance_count").defaultValue())
        .hasValueSatisfying(value -> assertThat(value.asInt()).isEqualTo(1));
    assertThat(doc("/resources/shm_size").since()).contains("2.8.0");
    assertThat(doc("/environment").reference()).contains("environment");
    assertThat(doc("/environment").types()).containsExactly("string", "object");
    assertThat(doc("/environment/conda_file").path()).contains(PathKind.FILE);
    assertThat(doc("/environment/name").ignored()).isTrue();
    assertThat(doc("/code").path()).contains(PathKind.EITHER);
    assertThat(doc("/command").required()).isTrue();
    assertThat(doc("/status").readOnly()).isTrue();
    assertThat(doc("/services/s/type").openValues()).isTrue();
    assertThat(doc("/services/s/type").values()).hasSize(4);
    assertThat(doc("/compute").expects()).isPresent();
  }

  @Test
  void findsKeysOfOtherBranchesWithoutDiscriminator() {
    assertThat(doc("/services/s/log_dir").description()).contains("TensorBoard");
    assertThat(doc("/inputs/a/value").description()).contains("literal");
    assertThat(DOCS.at(InstancePath.parse("/services/s/log_dir"), "ssh")).isEmpty();
  }

  @Test
  void describesTheDocumentAndListItems() {
    assertThat(doc("").description()).contains("Azure Machine Learning");
    assertThat(doc("/resources/locations/0").description()).contains("region");
    assertThat(DOCS.at(InstancePath.parse("/nowhere/at/all"))).isEmpty();
  }

  @Test
  void findsWhereAKeyBelongs() {
    assertThat(DOCS.parentsOf("timeout")).containsExactly(InstancePath.parse("/limits"));
    assertThat(DOCS.parentsOf("instance_count")).containsExactly(InstancePath.parse("/resources"));
    assertThat(DOCS.parentsOf("process_count_per_instance"))
        .containsExactly(InstancePath.parse("/distribution"));
    assertThat(DOCS.parentsOf("log_dir")).containsExactly(InstancePath.parse("/services/*"));
    assertThat(DOCS.parentsOf("description").get(0)).isEqualTo(InstancePath.ROOT);
    assertThat(DOCS.parentsOf("mode"))
        .containsExactly(InstancePath.parse("/inputs/*"), InstancePath.parse("/outputs/*"));
    assertThat(DOCS.parentsOf("comand")).isEmpty();
  }

  @Test
  void documentsEnvironmentFiles() {
    PropertyDocs docs = SchemaCatalog.environmentDocs();
    assertThat(docs.keysAt(InstancePath.ROOT, null))
        .extracting(PropertyDoc::key)
        .contains("image", "conda_file", "build");
    assertThat(docs.at(InstancePath.parse("/build/path"))).isPresent();
  }
}
