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

/** An output: data that the job leaves behind, in a place of its own where none is written. */
public final class JobOutput {
  private final YamlEntry entry;
  private final Optional<Located<YamlMapping>> data;
  private final Optional<Located<AssetType>> type;
  private final Optional<AssetType> effectiveType;
  private final Optional<Located<DataMode>> mode;
  private final Optional<Located<String>> path;
  private final Optional<Located<String>> assetName;
  private final Optional<Located<YamlScalar>> assetVersion;

  /**
   * Reads an output.
   *
   * @param entry the name with what stands under it
   */
  public JobOutput(YamlEntry entry) {
    this.entry = Objects.requireNonNull(entry, "entry");
    this.data = Fields.at(entry.value(), entry, Fields::mapping);
    this.type = fields().flatMap(map -> map.choice("type", AssetType::of));
    this.effectiveType = readEffectiveType();
    this.mode = fields().flatMap(map -> map.choice("mode", DataMode::of));
    this.path = fields().flatMap(map -> map.text("path"));
    this.assetName = fields().flatMap(map -> map.text("name"));
    this.assetVersion =
        fields()
            .flatMap(map -> map.scalar("version"))
            .filter(version -> version.value().type() != ScalarType.NULL);
  }

  private Optional<AssetType> readEffectiveType() {
    boolean bare = entry.value().resolved() instanceof YamlScalar scalar && scalar.isNull();
    return bare
        ? Optional.of(AssetType.URI_FOLDER)
        : data().flatMap(data -> JobInput.typeOrDefault(data.value()));
  }

  /** Returns the name with what stands under it. */
  public YamlEntry entry() {
    return entry;
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
    return data;
  }

  /** Returns the type, where a known one is written. */
  public Optional<Located<AssetType>> type() {
    return type;
  }

  /**
   * Returns the type that counts: the written one, or a folder where none is; absent for an unknown
   * type.
   */
  public Optional<AssetType> effectiveType() {
    return effectiveType;
  }

  /** Returns how the data gets away from the job, where a known mode is written. */
  public Optional<Located<DataMode>> mode() {
    return mode;
  }

  /** Returns where the data goes. */
  public Optional<Located<String>> path() {
    return path;
  }

  /** Returns the name of the asset that the output becomes. */
  public Optional<Located<String>> assetName() {
    return assetName;
  }

  /** Returns the version of that asset, which need not be written as a text. */
  public Optional<Located<YamlScalar>> assetVersion() {
    return assetVersion;
  }

  private Optional<Fields> fields() {
    return data().map(data -> new Fields(data.value()));
  }
}
