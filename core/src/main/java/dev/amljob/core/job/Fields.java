// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of a mapping, read as the kinds of value that they should have. What is of another kind
 * is not there: the schema reports it.
 */
record Fields(YamlMapping mapping) {
  Optional<Located<String>> text(String key) {
    return read(key, Fields::string);
  }

  /** Returns a whole number that a {@code long} can hold; {@link WholeNumbers} has any other. */
  Optional<Located<Long>> integer(String key) {
    return read(
        key,
        node ->
            WholeNumbers.of(node)
                .filter(number -> number.bitLength() < Long.SIZE)
                .map(BigInteger::longValue));
  }

  Optional<Located<Boolean>> flag(String key) {
    return read(
        key,
        node ->
            scalar(node)
                .flatMap(YamlScalar::value)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast));
  }

  <E extends Enum<E>> Optional<Located<E>> choice(String key, Function<String, Optional<E>> read) {
    return read(key, node -> string(node).flatMap(read));
  }

  Optional<Located<YamlScalar>> scalar(String key) {
    return read(key, Fields::scalar);
  }

  Optional<Located<YamlMapping>> mapping(String key) {
    return read(key, Fields::mapping);
  }

  /** Returns the texts of a list; the text itself as the only one where it stands alone. */
  List<Located<String>> texts(String key) {
    Optional<YamlEntry> entry = mapping.find(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    List<YamlNode> items =
        entry.get().value().resolved() instanceof YamlSequence list
            ? list.items()
            : List.of(entry.get().value());
    return items.stream().flatMap(item -> at(item, entry.get(), Fields::string).stream()).toList();
  }

  /** Returns what stands under each key of a mapping, in the order of the text. */
  <T> Map<String, T> each(String key, Function<YamlEntry, Optional<T>> read) {
    Map<String, T> result = new LinkedHashMap<>();
    Optional<YamlMapping> parent = mapping.value(key).flatMap(Fields::mapping);
    if (parent.isPresent()) {
      for (YamlEntry entry : parent.get().effectiveEntries()) {
        if (entry.key().resolved() instanceof YamlScalar) {
          read.apply(entry).ifPresent(value -> result.put(entry.name(), value));
        }
      }
    }
    return Collections.unmodifiableMap(result);
  }

  private <T> Optional<Located<T>> read(String key, Function<YamlNode, Optional<T>> read) {
    return mapping.find(key).flatMap(entry -> at(entry.value(), entry, read));
  }

  static <T> Optional<Located<T>> at(
      YamlNode node, YamlEntry entry, Function<YamlNode, Optional<T>> read) {
    return read.apply(node.resolved()).map(value -> new Located<>(value, node, entry));
  }

  static Optional<String> string(YamlNode node) {
    return scalar(node).filter(scalar -> scalar.type() == ScalarType.STRING).map(YamlScalar::text);
  }

  static Optional<YamlScalar> scalar(YamlNode node) {
    return node instanceof YamlScalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  static Optional<YamlMapping> mapping(YamlNode node) {
    return node instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
  }
}
