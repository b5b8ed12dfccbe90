// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Objects;
import java.util.Optional;

/** An input: data with a type and a path, or a literal value. */
public final class JobInput {
  private final YamlEntry entry;
  private final Optional<Located<YamlMapping>> data;
  private final Optional<Located<YamlScalar>> literal;
  private final Optional<Located<AssetType>> type;
  private final Optional<AssetType> effectiveType;
  private final Optional<Located<DataMode>> mode;
  private final Optional<Located<String>> path;
  private final Optional<Located<String>> datastore;
  private final Optional<Located<String>> pathOnCompute;

  /**
   * Reads an input.
   *
   * @param entry the name with what stands under it
   */
  public JobInput(YamlEntry entry) {
    this.entry = Objects.requireNonNull(entry, "entry");
    this.data = Fields.at(entry.value(), entry, Fields::mapping);
    this.literal =
        Fields.at(entry.value(), entry, Fields::scalar)
            .or(() -> fields().flatMap(map -> map.scalar("value")))
            .filter(literal -> !literal.value().isNull());
    this.type = fields().flatMap(map -> map.choice("type", AssetType::of));
    this.effectiveType =
        data()
            .map(Located::value)
            .filter(data -> !data.has("value"))
            .flatMap(JobInput::typeOrDefault);
    this.mode = fields().flatMap(map -> map.choice("mode", DataMode::of));
    this.path = fields().flatMap(map -> map.text("path"));
    this.datastore = fields().flatMap(map -> map.text("datastore"));
    this.pathOnCompute = fields().flatMap(map -> map.text("path_on_compute"));
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

  /** Returns the literal value: a bare one, or that of {@code {value: ...}}. */
  public Optional<Located<YamlScalar>> literal() {
    return literal;
  }

  /** Returns the description of data; absent for a bare literal. */
  public Optional<Located<YamlMapping>> data() {
    return data;
  }

  /** Returns the type, where a known one is written. */
  public Optional<Located<AssetType>> type() {
    return type;
  }

  /**
   * Returns the type that counts: the written one, or a folder where none is; absent for a literal
   * and for an unknown type.
   */
  public Optional<AssetType> effectiveType() {
    return effectiveType;
  }

  static Optional<AssetType> typeOrDefault(YamlMapping data) {
    return data.has("type")
        ? new Fields(data).choice("type", AssetType::of).map(Located::value)
        : Optional.of(AssetType.URI_FOLDER);
  }

  /** Returns how the data gets to the job, where a known mode is written. */
  public Optional<Located<DataMode>> mode() {
    return mode;
  }

  /** Returns where the data is. */
  public Optional<Located<String>> path() {
    return path;
  }

  /** Returns the datastore to which local data goes. */
  public Optional<Located<String>> datastore() {
    return datastore;
  }

  /** Returns where the data appears on the machine. */
  public Optional<Located<String>> pathOnCompute() {
    return pathOnCompute;
  }

  private Optional<Fields> fields() {
    return data().map(data -> new Fields(data.value()));
  }
}
