// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Objects;
import java.util.Optional;

/**
 * An output: data that the job leaves behind, in a place of its own where none is written.
 *
 * @param entry the name with what stands under it, often nothing
 */
public record JobOutput(YamlEntry entry) {
  public JobOutput {
    Objects.requireNonNull(entry, "entry");
  }

  /** Returns the name. */
  public String name() {
    return entry.name();
  }

  /** Returns the place of the name. */
  public Span nameSpan() {
    return entry.key().span();
  }

  /** Returns what stands under the name, whatever that is. */
  public YamlNode node() {
    return entry.value();
  }

  /** Returns the description of data. */
  public Optional<Located<YamlMapping>> data() {
    return Fields.at(entry.value(), entry, Fields::mapping);
  }

  /** Returns the type, where a known one is written. */
  public Optional<Located<AssetType>> type() {
    return fields().flatMap(fields -> fields.choice("type", AssetType::of));
  }

  /**
   * Returns the type that counts: the written one, or a folder where none is; absent for an unknown
   * type.
   */
  public Optional<AssetType> effectiveType() {
    boolean bare = entry.value().resolved() instanceof YamlScalar scalar && scalar.isNull();
    return bare
        ? Optional.of(AssetType.URI_FOLDER)
        : data().flatMap(data -> JobInput.typeOrDefault(data.value()));
  }

  /** Returns how the data gets away from the job, where a known mode is written. */
  public Optional<Located<DataMode>> mode() {
    return fields().flatMap(fields -> fields.choice("mode", DataMode::of));
  }

  /** Returns where the data goes. */
  public Optional<Located<String>> path() {
    return fields().flatMap(fields -> fields.text("path"));
  }

  /** Returns the name of the asset that the output becomes. */
  public Optional<Located<String>> assetName() {
    return fields().flatMap(fields -> fields.text("name"));
  }

  /** Returns the version of that asset, which need not be written as a text. */
  public Optional<Located<YamlScalar>> assetVersion() {
    return fields()
        .flatMap(fields -> fields.scalar("version"))
        .filter(version -> version.value().type() != ScalarType.NULL);
  }

  private Optional<Fields> fields() {
    return data().map(data -> new Fields(data.value()));
  }
}
