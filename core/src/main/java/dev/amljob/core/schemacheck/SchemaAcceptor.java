// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.List;
import java.util.Locale;

/**
 * The quick half of the schema check: it knows a document that is clean, and has nothing to say
 * about any other.
 *
 * <p>Most documents are clean, and the validator that can explain a mistake takes longer to start
 * than all else that linting does. So this one walks the YAML values as they are, and whatever it
 * is not sure of is for the other to judge: it may refuse a clean document, but it must never
 * accept one that is not.
 */
final class SchemaAcceptor {
  /** Far more than people write, and little enough to count. */
  private static final int MAX_NODES = JsonTree.MAX_NODES / 10;

  private int nodes;

  private SchemaAcceptor() {}

  /** Returns whether a document surely has the shape that its schema asks for. */
  static boolean accepts(SchemaShape document, YamlMapping root) {
    return new SchemaAcceptor().isSmall(root) && hasShape(root, document);
  }

  /** Counts what a walk meets that follows each alias, since a few lines can unfold to billions. */
  private boolean isSmall(YamlNode written) {
    YamlNode node = written.resolved();
    if (++nodes > MAX_NODES) {
      return false;
    }
    boolean small = true;
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.effectiveEntries()) {
        small = small && isSmall(entry.value());
      }
    } else if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        small = small && isSmall(item);
      }
    }
    return small;
  }

  static boolean hasShape(YamlNode written, SchemaShape shape) {
    YamlNode node = written.resolved();
    if (!hasType(shape, node)) {
      return false;
    }
    boolean own =
        node instanceof YamlMapping mapping
            ? acceptsMapping(shape, mapping)
            : node instanceof YamlSequence sequence
                ? acceptsList(shape, sequence)
                : acceptsScalar(shape, (YamlScalar) node);
    for (int i = 0; own && i < shape.all.size(); i++) {
      own = hasShape(node, shape.all.get(i));
    }
    if (!own || shape.condition == null) {
      return own;
    }
    SchemaShape branch = hasShape(node, shape.condition) ? shape.then : shape.otherwise;
    return branch == null || hasShape(node, branch);
  }

  private static boolean hasType(SchemaShape shape, YamlNode node) {
    if (shape.types.isEmpty()) {
      return true;
    }
    String type = type(node);
    return shape.types.contains(type)
        || (type.equals("integer") && shape.types.contains("number"))
        || (shape.lenient && isWholeNumber(node));
  }

  private static String type(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return switch (scalar.type()) {
        case NULL -> "null";
        case BOOLEAN -> "boolean";
        case INTEGER -> "integer";
        case FLOAT -> isFinite(scalar) ? "number" : "other";
        case STRING -> "string";
        case TIMESTAMP, BINARY, MERGE, UNLOADABLE -> "other";
      };
    }
    return node instanceof YamlMapping ? "object" : "array";
  }

  private static boolean isFinite(YamlScalar scalar) {
    return scalar.value().orElse(null) instanceof Double number && Double.isFinite(number);
  }

  /** Returns whether a value is a number that loses its fraction, or digits that count as one. */
  private static boolean isWholeNumber(YamlNode node) {
    if (!(node instanceof YamlScalar scalar) || scalar.type() != ScalarType.STRING) {
      return type(node).equals("number");
    }
    String text = scalar.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    // Python reads more digits than these, but nobody writes them.
    return !text.isEmpty() && text.length() < 100;
  }

  private static boolean acceptsMapping(SchemaShape shape, YamlMapping mapping) {
    if (!shape.among.isEmpty()
        || !hasAll(mapping, shape.required)
        || (!shape.absent.isEmpty() && hasAll(mapping, shape.absent))) {
      return false;
    }
    for (YamlEntry entry : mapping.effectiveEntries()) {
      // Keys of other types have a rule of their own; the schema knows only names.
      if (entry.hasStringKey() && !acceptsEntry(shape, entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean acceptsEntry(SchemaShape shape, YamlEntry entry) {
    SchemaShape value = shape.keys.getOrDefault(entry.name(), shape.anyKey);
    return value == null ? !shape.closed : hasShape(entry.value(), value);
  }

  private static boolean hasAll(YamlMapping mapping, List<String> keys) {
    for (String key : keys) {
      YamlEntry entry = mapping.find(key).orElse(null);
      if (entry == null || !entry.hasStringKey()) {
        return false;
      }
    }
    return true;
  }

  private static boolean acceptsList(SchemaShape shape, YamlSequence list) {
    boolean accepted = shape.among.isEmpty();
    for (int i = 0; accepted && shape.items != null && i < list.items().size(); i++) {
      accepted = hasShape(list.items().get(i), shape.items);
    }
    return accepted;
  }

  private static boolean acceptsScalar(SchemaShape shape, YamlScalar scalar) {
    if (scalar.type() != ScalarType.STRING) {
      return shape.among.isEmpty();
    }
    String text = scalar.text();
    int length = text.codePointCount(0, text.length());
    return (shape.among.isEmpty() || isAmong(shape.among, shape.fold, text))
        && !isAmong(shape.notAmong, shape.fold, text)
        && length >= shape.minLength
        && length <= shape.maxLength
        && (shape.pattern == null || matches(shape, text));
  }

  /** Asks a pattern about ASCII alone: not all agree on {@code $} and line breaks. */
  private static boolean matches(SchemaShape shape, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return shape.compiledPattern().matcher(text).find();
  }

  private static boolean isAmong(List<String> values, String fold, String text) {
    return values.contains(text) || values.contains(folded(fold, text));
  }

  /** Returns a text in the case of the known values; the text itself where that is not simple. */
  static String folded(String fold, String text) {
    return switch (fold) {
      case "lower" -> text.toLowerCase(Locale.ROOT);
      case "camel-to-snake" -> snakeCase(text);
      default -> text;
    };
  }

  private static String snakeCase(String text) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean capital = text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
      if (capital && i > 0 && (text.charAt(i - 1) < 'a' || text.charAt(i - 1) > 'z')) {
        return text;
      }
      snake.append(capital && i > 0 ? "_" : "").append(text.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }
}
