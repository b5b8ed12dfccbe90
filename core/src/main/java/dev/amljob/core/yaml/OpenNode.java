// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** A mapping or list whose end has not come yet. */
final class OpenNode {
  private final boolean mapping;
  private final boolean flow;
  private final int start;
  private final @Nullable String anchor;
  private final @Nullable String tag;
  private final int propertiesStart;
  private final List<YamlEntry> entries = new ArrayList<>();
  private final List<YamlNode> items = new ArrayList<>();
  private @Nullable YamlNode key;

  private OpenNode(CollectionStartEvent event, int start, @Nullable String anchor) {
    this.mapping = event.getEventId() == Event.ID.MappingStart;
    this.flow = event.isFlow();
    this.start = start;
    this.anchor = anchor;
    this.tag = event.getTag().orElse(null);
    this.propertiesStart = TreeBuilder.offset(event.getStartMark());
  }

  static OpenNode of(CollectionStartEvent event, int start, @Nullable String anchor) {
    return new OpenNode(event, start, anchor);
  }

  int start() {
    return start;
  }

  @Nullable String anchor() {
    return anchor;
  }

  @Nullable String tag() {
    return tag;
  }

  /** Returns the place of the anchor and the tag before this node. */
  Span anchorSpan(ParsedText parsed) {
    return parsed.toSource(Math.min(propertiesStart, start), start);
  }

  /** Returns whether the next value is a key of this mapping. */
  boolean wantsKey() {
    return mapping && key == null;
  }

  void add(YamlNode node, LoadRules rules) {
    if (!mapping) {
      items.add(node);
    } else if (key == null) {
      key = rules.checkedKey(node);
    } else {
      entries.add(rules.checked(new YamlEntry(key, node)));
      key = null;
    }
  }

  /** Returns the finished node; that of a block ends with its last value. */
  YamlNode build(Span span) {
    if (mapping) {
      int end = entries.isEmpty() ? span.start() : entries.get(entries.size() - 1).span().end();
      return new YamlMapping(flow ? span : upTo(span, end), flow, anchor, entries);
    }
    int end = items.isEmpty() ? span.start() : items.get(items.size() - 1).span().end();
    return new YamlSequence(flow ? span : upTo(span, end), flow, anchor, items);
  }

  private static Span upTo(Span span, int end) {
    return new Span(span.start(), Math.max(span.start(), end));
  }
}
