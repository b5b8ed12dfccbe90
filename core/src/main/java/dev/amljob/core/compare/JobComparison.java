// SPDX-License-Identifier: MIT
package dev.amljob.core.compare;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares two documents by what they load as. Comments, layout, styles, anchors and the order of
 * keys make no difference.
 */
public final class JobComparison {
  /** Aliases can unfold to more differences than anybody wants to see. */
  static final int MAX_DIFFERENCES = 10_000;

  /** Aliases of aliases can nest deeper than a stack is. */
  private static final int MAX_DEPTH = 1_000;

  private static final Pattern SIMPLE_KEY = Pattern.compile("[^\\s.\\[\\]\"]+");

  private final LoadedText beforeText;
  private final LoadedText afterText;
  private final Set<Pair> same = new LinkedHashSet<>();
  private final List<Difference> differences = new ArrayList<>();

  /** Two values that were compared; by identity, since values know no other. */
  private record Pair(YamlNode before, YamlNode after) {}

  private JobComparison(YamlDocument before, YamlDocument after) {
    this.beforeText = new LoadedText(before);
    this.afterText = new LoadedText(after);
  }

  /** Returns in what the second document differs from the first, in the order of the first. */
  public static List<Difference> of(YamlDocument before, YamlDocument after) {
    JobComparison comparison = new JobComparison(before, after);
    comparison.compare("", before.root().orElse(null), after.root().orElse(null), 0);
    return List.copyOf(comparison.differences);
  }

  private void compare(
      String path, @Nullable YamlNode before, @Nullable YamlNode after, int depth) {
    if (before == null && after == null) {
      return;
    }
    if (before == null || after == null) {
      add(path, before, after);
      return;
    }
    Pair pair = new Pair(before.resolved(), after.resolved());
    int known = differences.size();
    if (known >= MAX_DIFFERENCES || same.contains(pair)) {
      return;
    }
    if (depth > MAX_DEPTH) {
      add(path, before, after);
    } else if (pair.before instanceof YamlMapping one && pair.after instanceof YamlMapping other) {
      compareKeys(path, one, other, depth + 1);
    } else if (pair.before instanceof YamlSequence one
        && pair.after instanceof YamlSequence other) {
      compareItems(path, one.items(), other.items(), depth + 1);
    } else if (!(pair.before instanceof YamlScalar one
        && pair.after instanceof YamlScalar other
        && isSame(path, one, other))) {
      add(path, before, after);
    }
    // The meaning of a scalar depends on its path, that of what holds several hardly.
    if (differences.size() == known && !(pair.before instanceof YamlScalar)) {
      same.add(pair);
    }
  }

  private void compareKeys(String path, YamlMapping before, YamlMapping after, int depth) {
    Set<String> keys = new LinkedHashSet<>();
    before.effectiveEntries().forEach(entry -> keys.add(entry.name()));
    after.effectiveEntries().forEach(entry -> keys.add(entry.name()));
    for (String key : keys) {
      String name = SIMPLE_KEY.matcher(key).matches() ? key : '"' + key + '"';
      compare(
          path.isEmpty() ? name : path + "." + name, value(before, key), value(after, key), depth);
    }
  }

  private static @Nullable YamlNode value(YamlMapping mapping, String key) {
    return mapping.find(key).map(YamlEntry::value).orElse(null);
  }

  private void compareItems(String path, List<YamlNode> before, List<YamlNode> after, int depth) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      compare(
          path + "[" + i + "]",
          i < before.size() ? before.get(i) : null,
          i < after.size() ? after.get(i) : null,
          depth);
    }
  }

  private boolean isSame(String path, YamlScalar before, YamlScalar after) {
    if (before.type() != after.type()) {
      return false;
    }
    if (before.type() == ScalarType.STRING) {
      return beforeText.of(before, path).equals(afterText.of(after, path));
    }
    return Objects.deepEquals(before.value().orElse(null), after.value().orElse(null));
  }

  private void add(String path, @Nullable YamlNode before, @Nullable YamlNode after) {
    differences.add(
        new Difference(path, shown(path, before, beforeText), shown(path, after, afterText)));
  }

  private static Optional<LoadedValue> shown(
      String path, @Nullable YamlNode node, LoadedText texts) {
    if (node == null) {
      return Optional.empty();
    }
    return Optional.of(
        node.resolved() instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING
            ? new LoadedValue(texts.of(scalar, path), scalar.kindName())
            : LoadedValue.of(node));
  }
}
