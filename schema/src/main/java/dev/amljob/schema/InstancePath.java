// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The place of a value in a document: the keys and indexes that lead to it from the root.
 *
 * <p>Prints and parses as a JSON Pointer. A pointer does not tell the key {@code "0"} from the
 * index 0; {@link #parse} takes a whole number for an index.
 *
 * @param segments the steps from the root; empty for the root itself
 */
public record InstancePath(List<Segment> segments) {

  /** The path of the whole document. */
  public static final InstancePath ROOT = new InstancePath(List.of());

  /** One step of a path. */
  public sealed interface Segment permits Key, Index {}

  /**
   * The step into a mapping.
   *
   * @param name the key, as it reads in the document
   */
  public record Key(String name) implements Segment {
    /** Refuses a missing name. */
    public Key {
      Objects.requireNonNull(name, "name");
    }

    // Written out here and below: what a record has by itself is linked at its first call, which
    // takes a short-lived process milliseconds.

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && name.equals(key.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /**
   * The step into a list.
   *
   * @param position the place in the list, from 0
   */
  public record Index(int position) implements Segment {
    /** Refuses a negative position. */
    public Index {
      if (position < 0) {
        throw new IllegalArgumentException("position must not be negative: " + position);
      }
    }
  }

  /** Keeps a copy of the segments. */
  public InstancePath {
    segments = List.copyOf(segments);
  }

  /**
   * Reads a JSON Pointer.
   *
   * @throws IllegalArgumentException if the text is neither empty nor starts with a slash
   */
  public static InstancePath parse(String pointer) {
    if (pointer.isEmpty()) {
      return ROOT;
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON Pointer starts with a slash: " + pointer);
    }
    List<Segment> segments = new ArrayList<>();
    int start = 1;
    while (start <= pointer.length()) {
      int slash = pointer.indexOf('/', start);
      int end = slash < 0 ? pointer.length() : slash;
      segments.add(segment(pointer.substring(start, end)));
      start = end + 1;
    }
    return new InstancePath(segments);
  }

  private static Segment segment(String token) {
    // Nine digits always fit an int; no list is longer.
    if (token.matches("0|[1-9][0-9]{0,8}")) {
      return new Index(Integer.parseInt(token));
    }
    return new Key(token.replace("~1", "/").replace("~0", "~"));
  }

  /** Returns the path of the value under a key of this mapping. */
  public InstancePath child(String key) {
    return child(new Key(key));
  }

  /** Returns the path of the value at a position of this list. */
  public InstancePath child(int position) {
    return child(new Index(position));
  }

  private InstancePath child(Segment segment) {
    List<Segment> longer = new ArrayList<>(segments);
    longer.add(segment);
    return new InstancePath(longer);
  }

  /** Returns the path of the value that holds this one, or nothing for the root. */
  public Optional<InstancePath> parent() {
    return segments.isEmpty()
        ? Optional.empty()
        : Optional.of(new InstancePath(segments.subList(0, segments.size() - 1)));
  }

  /** Returns the key that leads to this value, or nothing for the root and for list items. */
  public Optional<String> key() {
    return !segments.isEmpty() && segments.get(segments.size() - 1) instanceof Key key
        ? Optional.of(key.name())
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InstancePath path && segments.equals(path.segments);
  }

  @Override
  public int hashCode() {
    return segments.hashCode();
  }

  /** Returns the JSON Pointer. */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (Segment segment : segments) {
      pointer.append('/');
      if (segment instanceof Key key) {
        pointer.append(key.name().replace("~", "~0").replace("/", "~1"));
      } else if (segment instanceof Index index) {
        pointer.append(index.position());
      }
    }
    return pointer.toString();
  }
}
