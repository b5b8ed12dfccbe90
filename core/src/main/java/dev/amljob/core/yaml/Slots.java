// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All entries and items of a document in the order of the text, to find those near a place. */
final class Slots {
  private final List<Slot> slots = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();

  private Slots() {}

  /**
   * An entry or an item.
   *
   * @param owner the entry's key, or the item
   * @param container what it is in; nothing for a root that is no mapping or list
   */
  record Slot(YamlNode owner, int start, @Nullable Container container) {}

  /** The end of a key, a value or an item. */
  private record End(int offset, YamlNode owner) {}

  /** A mapping or a list, and what it is in. */
  static final class Container {
    private final YamlNode node;
    private final @Nullable Container parent;
    private final int column;
    private final boolean flow;
    private @Nullable Slot firstSlot;

    Container(YamlNode node, boolean flow, @Nullable Container parent, SourceFile source) {
      this.node = node;
      this.flow = flow;
      this.parent = parent;
      this.column = source.position(node.span().start()).character();
    }

    YamlNode node() {
      return node;
    }

    @Nullable Container parent() {
      return parent;
    }

    int column() {
      return column;
    }

    boolean isFlow() {
      return flow;
    }

    @Nullable Slot firstSlot() {
      return firstSlot;
    }
  }

  /** A node that is still to be looked into. */
  private record Pending(YamlNode node, @Nullable Container parent) {}

  static Slots of(@Nullable YamlNode root, SourceFile source) {
    Slots result = new Slots();
    if (root != null) {
      result.walk(root, source);
    }
    return result;
  }

  private void walk(YamlNode root, SourceFile source) {
    if (!(root instanceof YamlMapping) && !(root instanceof YamlSequence)) {
      slots.add(new Slot(root, root.span().start(), null));
      ends.add(new End(root.span().end(), root));
    }
    Deque<Pending> pending = new ArrayDeque<>();
    pending.push(new Pending(root, null));
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      if (next.node() instanceof YamlMapping mapping) {
        Container container = new Container(mapping, mapping.isFlow(), next.parent(), source);
        for (YamlEntry entry : mapping.entries()) {
          add(entry.key(), container);
          ends.add(new End(entry.key().span().end(), entry.key()));
          ends.add(new End(entry.value().span().end(), entry.key()));
          pending.push(new Pending(entry.key(), container));
          pending.push(new Pending(entry.value(), container));
        }
      } else if (next.node() instanceof YamlSequence sequence) {
        Container container = new Container(sequence, sequence.isFlow(), next.parent(), source);
        for (YamlNode item : sequence.items()) {
          add(item, container);
          ends.add(new End(item.span().end(), item));
          pending.push(new Pending(item, container));
        }
      }
    }
    // The walk meets what is outside before what is inside, which a stable sort keeps.
    slots.sort(Comparator.comparingInt(Slot::start));
    ends.sort(Comparator.comparingInt(End::offset));
  }

  private void add(YamlNode owner, Container container) {
    Slot slot = new Slot(owner, owner.span().start(), container);
    if (container.firstSlot == null) {
      container.firstSlot = slot;
    }
    slots.add(slot);
  }

  /** Returns the first slot that begins after a place. */
  @Nullable Slot after(int offset) {
    int index = countUpTo(offset);
    return index < slots.size() ? slots.get(index) : null;
  }

  /** Returns the last slot that begins before a place. */
  @Nullable Slot before(int offset) {
    int index = countUpTo(offset);
    return index > 0 ? slots.get(index - 1) : null;
  }

  private int countUpTo(int offset) {
    int low = 0;
    int high = slots.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (slots.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the owner of what ends last between two places; the innermost of equal ones. */
  @Nullable YamlNode endingIn(int from, int to) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle).offset() <= to) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && ends.get(low - 1).offset() > from ? ends.get(low - 1).owner() : null;
  }
}
