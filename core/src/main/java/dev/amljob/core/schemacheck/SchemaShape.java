// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one subschema asks of a value: one line of {@link SchemaTable}.
 *
 * <p>A line holds words such as {@code required=command,environment}. Where a word names another
 * shape, it does so by the number of its line, which comes before.
 */
final class SchemaShape {
  private static final List<SchemaShape> ALL = read();

  private final Map<String, String> words = new HashMap<>();
  private final List<SchemaShape> earlier;

  final List<String> types;
  final List<String> among;
  final List<String> notAmong;
  final String fold;

  /** Whether all that Python's {@code int} takes is a whole number. */
  final boolean lenient;

  final int minLength;
  final int maxLength;
  final @Nullable String pattern;

  /** The pattern, compiled when the first text is held against it. */
  private volatile @Nullable Pattern compiled;

  final List<String> required;
  final List<String> absent;
  final Map<String, SchemaShape> keys;
  final @Nullable SchemaShape anyKey;

  /** Whether there may be no other keys. */
  final boolean closed;

  final @Nullable SchemaShape items;
  final List<SchemaShape> all;
  final @Nullable SchemaShape condition;
  final @Nullable SchemaShape then;
  final @Nullable SchemaShape otherwise;

  private SchemaShape(String line, List<SchemaShape> earlier) {
    this.earlier = earlier;
    for (String word : line.split(" ", -1)) {
      int end = word.indexOf('=');
      words.put(word.substring(0, end), word.substring(end + 1));
    }
    types = list("type");
    among = list("enum");
    notAmong = list("not-enum");
    fold = words.getOrDefault("fold", "");
    lenient = words.containsKey("lenient");
    minLength = Integer.parseInt(words.getOrDefault("min", "0"));
    maxLength = Integer.parseInt(words.getOrDefault("max", "2147483647"));
    pattern = words.get("pattern");
    required = list("required");
    absent = list("absent");
    keys = keys();
    anyKey = shape("others");
    closed = words.containsKey("closed");
    items = shape("items");
    all = shapes("all");
    condition = shape("if");
    then = shape("then");
    otherwise = shape("else");
  }

  /** Returns the compiled pattern of a shape that has one. */
  Pattern compiledPattern() {
    Pattern known = compiled;
    if (known == null) {
      known = Pattern.compile(Objects.requireNonNull(pattern));
      compiled = known;
    }
    return known;
  }

  /** Returns what the schema of command jobs asks of a document. */
  static SchemaShape job() {
    return ALL.get(ALL.size() - 1);
  }

  /** Returns what the schema of environment files asks of a document. */
  static SchemaShape environment() {
    return ALL.get(ALL.size() - 2);
  }

  private static List<SchemaShape> read() {
    List<SchemaShape> shapes = new ArrayList<>();
    for (String line : SchemaTable.TEXT.split("\n", -1)) {
      shapes.add(new SchemaShape(line, shapes));
    }
    return shapes;
  }

  private List<String> list(String word) {
    String value = words.get(word);
    return value == null ? List.of() : List.of(value.split(",", -1));
  }

  private List<SchemaShape> shapes(String word) {
    List<SchemaShape> named = new ArrayList<>();
    for (String line : list(word)) {
      named.add(earlier.get(Integer.parseInt(line)));
    }
    return named;
  }

  private @Nullable SchemaShape shape(String word) {
    List<SchemaShape> named = shapes(word);
    return named.isEmpty() ? null : named.get(0);
  }

  private Map<String, SchemaShape> keys() {
    Map<String, SchemaShape> named = new HashMap<>();
    for (String key : list("keys")) {
      int end = key.indexOf(':');
      named.put(key.substring(0, end), earlier.get(Integer.parseInt(key.substring(end + 1))));
    }
    return named;
  }
}
