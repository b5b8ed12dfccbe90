// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar.Resolved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What PyYAML's safe loader refuses although it is good syntax: each costs a fault. */
final class LoadRules {
  private static final String PREFIX = "tag:yaml.org,2002:";

  /** How many keys merges may bring into a document, lest a small file fill the memory. */
  private static final int MAX_MERGED_KEYS = 100_000;

  private final List<SyntaxFault> faults;
  private int mergedKeys;
  private boolean tooManyKeys;

  LoadRules(List<SyntaxFault> faults) {
    this.faults = faults;
  }

  /** Returns what a scalar is; a fault says why where it cannot be loaded. */
  Resolved resolve(String text, ScalarStyle style, @Nullable String tag, boolean isKey, Span span) {
    if (tag != null && !tag.equals("!")) {
      return tagged(text, tag, isKey, span);
    }
    // PyYAML takes a lone `!` for leave to type the text as if it had no quotes.
    if (tag == null && style != ScalarStyle.PLAIN) {
      return ScalarResolver.string(text);
    }
    Resolved resolved = ScalarResolver.plain(text);
    if (resolved.type() == ScalarType.UNLOADABLE) {
      if (isKey && text.equals("=")) {
        return ScalarResolver.string(text);
      }
      fault(span, unloadable(text));
    } else if (resolved.type() == ScalarType.MERGE && !isKey) {
      fault(span, "`<<` can only be a key; quote it if it is text");
      return ScalarResolver.unloadable();
    }
    return resolved;
  }

  private static String unloadable(String text) {
    if (text.equals("=")) {
      return "a lone `=` cannot be loaded; quote it if it is text";
    }
    String what = Timestamp.isImplicit(text) ? "a date or time" : "a number";
    return "`" + shortened(text) + "` looks like " + what + ", but is none; quote it if it is text";
  }

  private Resolved tagged(String text, String tag, boolean isKey, Span span) {
    if (tag.equals(PREFIX + "merge") && isKey) {
      return ScalarResolver.merge();
    }
    Resolved resolved =
        tag.startsWith(PREFIX)
            ? ScalarResolver.tagged(tag.substring(PREFIX.length()), text)
            : ScalarResolver.unloadable();
    if (resolved.type() == ScalarType.UNLOADABLE) {
      fault(span, "`" + shortened(text) + "` cannot be loaded with the tag `" + written(tag) + "`");
    }
    return resolved;
  }

  /** Returns a key, after a look at whether it can be one. */
  YamlNode checkedKey(YamlNode key) {
    if (!(key.resolved() instanceof YamlScalar)) {
      fault(key.span(), key.resolved().kindName() + " cannot be a key; quote it if it is text");
    }
    return key;
  }

  /** Returns an entry, without its value where that cannot be merged. */
  YamlEntry checked(YamlEntry entry) {
    if (!entry.isMerge()) {
      return entry;
    }
    int keys = mergeable(entry.value());
    if (keys < 0) {
      fault(entry.value().span(), "`<<` can only merge a mapping or a list of mappings");
      return entry;
    }
    mergedKeys = (int) Math.min(Integer.MAX_VALUE, (long) mergedKeys + keys);
    if (mergedKeys <= MAX_MERGED_KEYS) {
      return entry;
    }
    if (!tooManyKeys) {
      tooManyKeys = true;
      fault(entry.value().span(), "the merges of this file bring in too many keys");
    }
    Span nowhere = Span.at(entry.value().span().start());
    YamlScalar.Origin origin = YamlScalar.Origin.nowhere();
    return new YamlEntry(
        entry.key(),
        new YamlScalar(nowhere, ScalarStyle.PLAIN, "", ScalarResolver.nothing(), null, origin));
  }

  /** Returns how many keys a merge brings in, or -1 where it cannot be merged. */
  private static int mergeable(YamlNode value) {
    if (value.resolved() instanceof YamlMapping mapping) {
      return mapping.effectiveEntries().size();
    }
    if (!(value.resolved() instanceof YamlSequence sequence)) {
      return -1;
    }
    long keys = 0;
    for (YamlNode item : sequence.items()) {
      if (!(item.resolved() instanceof YamlMapping mapping)) {
        return -1;
      }
      keys += mapping.effectiveEntries().size();
    }
    return (int) Math.min(Integer.MAX_VALUE, keys);
  }

  /** Returns a finished mapping or list, after a look at its tag. */
  YamlNode checked(YamlNode node, OpenNode open) {
    String tag = open.tag();
    if (tag == null || tag.equals("!")) {
      return node;
    }
    String name = tag.startsWith(PREFIX) ? tag.substring(PREFIX.length()) : "";
    boolean loadable =
        node instanceof YamlSequence sequence
            ? name.equals("seq")
                || ((name.equals("omap") || name.equals("pairs")) && holdsPairs(sequence))
            : name.equals("map") || name.equals("set");
    if (!loadable) {
      fault(
          Span.at(node.span().start()),
          node.kindName() + " cannot be loaded with the tag `" + written(tag) + "`");
    }
    return node;
  }

  private static boolean holdsPairs(YamlSequence sequence) {
    return sequence.items().stream()
        .allMatch(
            item ->
                item.resolved() instanceof YamlMapping mapping && mapping.entries().size() == 1);
  }

  private static String written(String tag) {
    return tag.startsWith(PREFIX) ? "!!" + tag.substring(PREFIX.length()) : tag;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 37) + "...";
  }

  private void fault(Span span, String message) {
    faults.add(new SyntaxFault(SyntaxFault.Kind.SYNTAX, span, message, List.of()));
  }
}
