// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.core.yaml.YamlValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that takes the place of one in a file before the file is checked: {@code
 * resources.instance_count=2}.
 *
 * @param path the keys that lead to it; a number is a place in a list
 * @param value the value
 */
public record ValueOverride(List<String> path, YamlNode value) {
  private static final String COLLECTIONS_AND_QUOTES = "{[\"'";

  public ValueOverride {
    path = List.copyOf(path);
    Objects.requireNonNull(value, "value");
    if (path.isEmpty() || path.contains("")) {
      throw new IllegalArgumentException("an override needs a key before each dot and at its end");
    }
  }

  /**
   * Reads {@code key.key=value}. The value is what PyYAML would read it as: {@code 2} is a number
   * and {@code "2"} a text; braces and brackets make mappings and lists.
   *
   * @throws IllegalArgumentException if there is no {@code =} or no key before it
   */
  public static ValueOverride parse(String text) {
    int sign = text.indexOf('=');
    if (sign <= 0) {
      throw new IllegalArgumentException(
          "`" + text + "` sets nothing; write `key=value` or `key.key=value`");
    }
    // `a[0]` is another way to write `a.0`.
    String keys = text.substring(0, sign).replaceAll("\\[([0-9]+)\\]", ".$1");
    List<String> path = Arrays.asList(keys.split("\\.", -1));
    return new ValueOverride(path, value(text.substring(sign + 1)));
  }

  private static YamlNode value(String text) {
    boolean structured = !text.isEmpty() && COLLECTIONS_AND_QUOTES.indexOf(text.charAt(0)) >= 0;
    return (structured ? parsed(text) : Optional.<YamlNode>empty())
        .orElseGet(() -> YamlValues.plain(text));
  }

  private static Optional<YamlNode> parsed(String text) {
    YamlDocument document = YamlParser.parse(SourceFile.of("value", text));
    return document.faults().isEmpty() ? document.root() : Optional.empty();
  }

  /**
   * Returns a tree with the value in its place. Mappings that are missing on the way are made.
   *
   * @throws IllegalArgumentException if there is a text or a number on the way, which has no keys
   */
  public YamlNode applied(YamlNode root) {
    return set(root, 0);
  }

  private YamlNode set(YamlNode node, int depth) {
    if (depth == path.size()) {
      return value;
    } else if (node instanceof YamlSequence list) {
      return setItem(list, depth);
    } else if (node instanceof YamlScalar scalar && !scalar.isNull()) {
      throw new IllegalArgumentException(
          "`"
              + String.join(".", path)
              + "` cannot be set: `"
              + String.join(".", path.subList(0, depth))
              + "` is "
              + node.kindName()
              + " and has no keys");
    }
    return setEntry(node instanceof YamlMapping mapping ? mapping : emptyMapping(), depth);
  }

  private static YamlMapping emptyMapping() {
    return YamlValues.mapping(List.of());
  }

  private YamlMapping setEntry(YamlMapping mapping, int depth) {
    String key = path.get(depth);
    List<YamlEntry> entries = new ArrayList<>();
    boolean found = false;
    for (YamlEntry entry : mapping.effectiveEntries()) {
      boolean here = entry.name().equals(key);
      found |= here;
      entries.add(
          here ? new YamlEntry(entry.key(), set(entry.value().resolved(), depth + 1)) : entry);
    }
    if (!found) {
      entries.add(new YamlEntry(YamlValues.text(key), set(emptyMapping(), depth + 1)));
    }
    return YamlValues.mapping(entries);
  }

  private YamlSequence setItem(YamlSequence list, int depth) {
    String index = path.get(depth);
    int count = list.items().size();
    // One digit more than any list of a job needs.
    if (!index.matches("[0-9]{1,5}") || Integer.parseInt(index) > count) {
      throw new IllegalArgumentException(
          "`"
              + String.join(".", path)
              + "` cannot be set: `"
              + String.join(".", path.subList(0, depth))
              + "` is a list; take a number up to "
              + count);
    }
    List<YamlNode> items = new ArrayList<>(list.items());
    int at = Integer.parseInt(index);
    if (at == count) {
      items.add(set(emptyMapping(), depth + 1));
    } else {
      items.set(at, set(items.get(at).resolved(), depth + 1));
    }
    return YamlValues.list(items);
  }
}
