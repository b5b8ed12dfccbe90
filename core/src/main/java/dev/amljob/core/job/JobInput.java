// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Objects;
import java.util.Optional;

/**
 * An input: data with a type and a path, or a literal value.
 *
 * @param entry the name with what stands under it
 */
public record JobInput(YamlEntry entry) {
  public JobInput {
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

  /** Returns the literal value: a bare one, or that of {@code {value: ...}}. */
  public Optional<Located<YamlScalar>> literal() {
    return Fields.at(entry.value(), entry, Fields::scalar)
        .or(() -> fields().flatMap(fields -> fields.scalar("value")))
        .filter(literal -> !literal.value().isNull());
  }

  /** Returns the description of data; absent for a bare literal. */
  public Optional<Located<YamlMapping>> data() {
    return Fields.at(entry.value(), entry, Fields::mapping);
  }

  /** Returns the type, where a known one is written. */
  public Optional<Located<AssetType>> type() {
    return fields().flatMap(fields -> fields.choice("type", AssetType::of));
  }

  /**
   * Returns the type that counts: the written one, or a folder where none is; absent for a literal
   * and for an unknown type.
   */
  public Optional<AssetType> effectiveType() {
    return data()
        .map(Located::value)
        .filter(data -> !data.has("value"))
        .flatMap(JobInput::typeOrDefault);
  }

  static Optional<AssetType> typeOrDefault(YamlMapping data) {
    return data.has("type")
        ? new Fields(data).choice("type", AssetType::of).map(Located::value)
        : Optional.of(AssetType.URI_FOLDER);
  }

  /** Returns how the data gets to the job, where a known mode is written. */
  public Optional<Located<DataMode>> mode() {
    return fields().flatMap(fields -> fields.choice("mode", DataMode::of));
  }

  /** Returns where the data is. */
  public Optional<Located<String>> path() {
    return fields().flatMap(fields -> fields.text("path"));
  }

  /** Returns the datastore to which local data goes. */
  public Optional<Located<String>> datastore() {
    return fields().flatMap(fields -> fields.text("datastore"));
  }

  /** Returns where the data appears on the machine. */
  public Optional<Located<String>> pathOnCompute() {
    return fields().flatMap(fields -> fields.text("path_on_compute"));
  }

  private Optional<Fields> fields() {
    return data().map(data -> new Fields(data.value()));
  }
}
