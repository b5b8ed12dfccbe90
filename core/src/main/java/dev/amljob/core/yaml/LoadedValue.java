// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tree loads as, without places and spellings: maps, lists and single values that compare by
 * what they are. The order of keys makes no difference, and {@code 1} is neither {@code "1"} nor
 * {@code 1.0}.
 */
public final class LoadedValue {
  /** What aliases stand for is loaded once, however often they do. */
  private final IdentityHashMap<YamlNode, @Nullable Object> known = new IdentityHashMap<>();

  private LoadedValue() {}

  /** Returns the value of a node; null for a null. */
  public static @Nullable Object of(YamlNode node) {
    return new LoadedValue().load(node.resolved());
  }

  /**
   * Returns how many values a tree holds with every alias written out, or {@link Long#MAX_VALUE}
   * for too many to count.
   */
  public static long size(YamlNode node) {
    return size(node.resolved(), new IdentityHashMap<>());
  }

  /** Returns what Python's {@code str} makes of a single value that is loaded. */
  public static String pythonText(@Nullable Object value) {
    return PythonText.of(value);
  }

  private @Nullable Object load(YamlNode node) {
    if (!known.containsKey(node)) {
      known.put(node, compute(node));
    }
    return known.get(node);
  }

  private @Nullable Object compute(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
      for (YamlEntry entry : mapping.effectiveEntries()) {
        values.put(load(entry.key().resolved()), load(entry.value().resolved()));
      }
      return values;
    } else if (node instanceof YamlSequence sequence) {
      List<@Nullable Object> values = new ArrayList<>();
      sequence.items().forEach(item -> values.add(load(item.resolved())));
      return values;
    }
    return node instanceof YamlScalar scalar ? single(scalar) : null;
  }

  private static @Nullable Object single(YamlScalar scalar) {
    if (scalar.isNull()) {
      return null;
    }
    Object value = scalar.value().orElse(null);
    if (value == null) {
      // Nothing loads it; it is only ever equal to what is written the same.
      return new Unloadable(scalar.text());
    }
    return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
  }

  /** A scalar that no loader takes. */
  private record Unloadable(String text) {}

  private static long size(YamlNode node, IdentityHashMap<YamlNode, Long> sizes) {
    Long found = sizes.get(node);
    if (found != null) {
      return found;
    }
    long size = 1;
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.effectiveEntries()) {
        size = sum(size, 1, size(entry.value().resolved(), sizes));
      }
    } else if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        size = sum(size, 0, size(item.resolved(), sizes));
      }
    }
    sizes.put(node, size);
    return size;
  }

  private static long sum(long first, long second, long third) {
    long sum = first + second + third;
    return sum < 0 || third == Long.MAX_VALUE ? Long.MAX_VALUE : sum;
  }
}
