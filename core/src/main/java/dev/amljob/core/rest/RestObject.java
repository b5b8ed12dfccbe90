// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of a request that is read key by key, and in the end knows what nobody read. */
final class RestObject {
  private final String path;
  private final Map<?, ?> values;
  private final Set<String> read = new LinkedHashSet<>();
  private final List<RestObject> inner = new ArrayList<>();

  RestObject(String path, Map<?, ?> values) {
    this.path = path;
    this.values = values;
  }

  /** Counts as read what has no place in a file because the service made it. */
  void skip(String... keys) {
    read.addAll(List.of(keys));
  }

  Optional<Object> value(String key) {
    read.add(key);
    return Optional.ofNullable(values.get(key));
  }

  Optional<String> text(String key) {
    return value(key).map(String::valueOf);
  }

  /** Returns what a text is in a file; a text that cannot be said there stays unread. */
  <T> Optional<T> translated(String key, Function<String, Optional<T>> translation) {
    Optional<T> found =
        Optional.ofNullable(values.get(key)).map(String::valueOf).flatMap(translation);
    found.ifPresent(known -> read.add(key));
    return found;
  }

  /** Returns a value as a file has it. */
  Optional<YamlNode> node(String key) {
    return value(key).map(RestObject::node);
  }

  /** Returns an object; none where it is empty. */
  Optional<RestObject> object(String key) {
    Optional<RestObject> object =
        value(key)
            .filter(Map.class::isInstance)
            .map(map -> new RestObject(under(key), (Map<?, ?>) map))
            .filter(map -> !map.values.isEmpty());
    object.ifPresent(inner::add);
    return object;
  }

  /** Returns objects under keys of the author's own, as a file has them. */
  Optional<YamlNode> mapping(String key, Function<RestObject, Optional<YamlNode>> entry) {
    Map<String, YamlNode> nodes = new LinkedHashMap<>();
    object(key).ifPresent(object -> object.eachObject(entry, nodes));
    return nodes.isEmpty() ? Optional.empty() : Optional.of(YamlValues.mapping(nodes));
  }

  private void eachObject(
      Function<RestObject, Optional<YamlNode>> entry, Map<String, YamlNode> nodes) {
    for (Object key : values.keySet()) {
      String name = String.valueOf(key);
      object(name).flatMap(entry).ifPresent(node -> nodes.put(name, node));
    }
  }

  /** Returns values under keys of the author's own, but for those that are left out. */
  Optional<YamlNode> entries(String key, Set<String> without) {
    Map<String, YamlNode> nodes = new LinkedHashMap<>();
    if (value(key).orElse(null) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> nodes.put(String.valueOf(name), node(value)));
    }
    nodes.keySet().removeAll(without);
    return nodes.isEmpty() ? Optional.empty() : Optional.of(YamlValues.mapping(nodes));
  }

  /** Returns one of the values under keys of the author's own. */
  Optional<YamlNode> entry(String key, String name) {
    return value(key).orElse(null) instanceof Map<?, ?> map && map.get(name) != null
        ? Optional.of(node(map.get(name)))
        : Optional.empty();
  }

  /** Returns the paths of all that nobody read, though there is something. */
  List<String> unread() {
    List<String> paths = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          boolean empty = value == null || (value instanceof Map<?, ?> map && map.isEmpty());
          if (!empty && !read.contains(String.valueOf(key))) {
            paths.add(under(String.valueOf(key)));
          }
        });
    inner.forEach(object -> paths.addAll(object.unread()));
    return paths;
  }

  private String under(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  static YamlNode node(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, YamlNode> nodes = new LinkedHashMap<>();
      map.forEach((key, inner) -> nodes.put(String.valueOf(key), node(inner)));
      return YamlValues.mapping(nodes);
    } else if (value instanceof List<?> list) {
      return YamlValues.list(list.stream().map(RestObject::node).toList());
    }
    return scalar(value);
  }

  private static YamlScalar scalar(@Nullable Object value) {
    if (value == null) {
      return YamlValues.nothing();
    } else if (value instanceof Boolean truth) {
      return YamlValues.of(truth);
    } else if (value instanceof Double || value instanceof Float) {
      return YamlValues.of(((Number) value).doubleValue());
    }
    return value instanceof Number
        ? YamlValues.plain(value.toString())
        : YamlValues.text(String.valueOf(value));
  }
}
