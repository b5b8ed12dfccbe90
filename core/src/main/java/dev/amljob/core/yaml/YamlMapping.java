// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys with values, in block ({@code key: value}) or flow ({@code {key: value}}) style. */
public final class YamlMapping implements YamlNode {
  private final Span span;
  private final boolean flow;
  private final @Nullable String anchor;
  private final List<YamlEntry> entries;
  private final Map<String, YamlEntry> effective;

  YamlMapping(Span span, boolean flow, @Nullable String anchor, List<YamlEntry> entries) {
    this.span = span;
    this.flow = flow;
    this.anchor = anchor;
    this.entries = List.copyOf(entries);
    this.effective = Collections.unmodifiableMap(effective(entries));
  }

  /**
   * Returns how many entries the merges among some entries go through. Not how many they bring: to
   * know that takes as long as to merge them.
   */
  static long mergedSize(List<YamlEntry> entries) {
    long size = 0;
    for (YamlEntry entry : entries) {
      for (YamlMapping target : targets(entry)) {
        size += target.effective.size();
      }
    }
    return size;
  }

  /** Returns the same mapping with its merges left out of what is loaded. */
  static YamlMapping withoutMerges(
      Span span, boolean flow, @Nullable String anchor, List<YamlEntry> entries) {
    List<YamlEntry> own = entries.stream().filter(entry -> !entry.isMerge()).toList();
    return new YamlMapping(span, flow, anchor, own);
  }

  /**
   * Merges as PyYAML does: what is written here wins over what {@code <<} brings, the last of two
   * equal keys wins, and so does the last of two {@code <<}; but in one list of merged mappings it
   * is the first.
   */
  private static Map<String, YamlEntry> effective(List<YamlEntry> entries) {
    Map<String, YamlEntry> result = new LinkedHashMap<>();
    for (YamlEntry entry : entries) {
      if (entry.isMerge()) {
        result.putAll(merged(targets(entry)));
      }
    }
    for (YamlEntry entry : entries) {
      if (!entry.isMerge()) {
        result.put(entry.name(), entry);
      }
    }
    return result;
  }

  private static Map<String, YamlEntry> merged(List<YamlMapping> targets) {
    Map<String, YamlEntry> result = new LinkedHashMap<>();
    for (YamlMapping target : targets) {
      target.effective.forEach(result::putIfAbsent);
    }
    return result;
  }

  /** Returns the mappings that an entry merges; none for one that is no merge. */
  private static List<YamlMapping> targets(YamlEntry entry) {
    if (!entry.isMerge()) {
      return List.of();
    }
    YamlNode value = entry.value().resolved();
    List<YamlNode> named = value instanceof YamlSequence list ? list.items() : List.of(value);
    return named.stream()
        .map(YamlNode::resolved)
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        // A list that names a mapping again gains nothing by it.
        .distinct()
        .toList();
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public Optional<String> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** Returns whether it is written with braces. */
  public boolean isFlow() {
    return flow;
  }

  /** Returns the entries as written: duplicates and merges included. */
  public List<YamlEntry> entries() {
    return entries;
  }

  /** Returns which of the entries one is; -1 if it is none of them. */
  public int indexOf(YamlEntry entry) {
    int start = entry.key().span().start();
    int low = 0;
    int high = entries.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).key().span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Where a text was mended, its parts need not be in order.
    boolean found = low < entries.size() && entries.get(low).equals(entry);
    return found ? low : entries.indexOf(entry);
  }

  /** Returns the entries as loaded: merges followed, the last of equal keys alone. */
  public Collection<YamlEntry> effectiveEntries() {
    return effective.values();
  }

  /** Returns the entry of a key as loaded. */
  public Optional<YamlEntry> find(String name) {
    return Optional.ofNullable(effective.get(name));
  }

  /** Returns the value of a key as loaded, aliases followed. */
  public Optional<YamlNode> value(String name) {
    return find(name).map(entry -> entry.value().resolved());
  }

  /** Returns the text of a key's value, where that is a scalar. */
  public Optional<String> text(String name) {
    return value(name).orElse(null) instanceof YamlScalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Returns whether a key is there, here or by merge. */
  public boolean has(String name) {
    return effective.containsKey(name);
  }

  @Override
  public YamlNode resolved() {
    return this;
  }

  @Override
  public String kindName() {
    return "a mapping";
  }
}
