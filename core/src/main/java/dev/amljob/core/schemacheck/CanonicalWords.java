// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document that the reference reads in any case and that are written in another than
 * the schema's: {@code PyTorch} for {@code pytorch}.
 */
public final class CanonicalWords {
  private final Map<YamlScalar, String> found = new LinkedHashMap<>();

  private CanonicalWords() {}

  /** Returns such words of a command job, each with its canonical spelling. */
  public static Map<YamlScalar, String> ofJob(YamlDocument document) {
    return of(document, SchemaShape.job());
  }

  /** Returns such words of an environment, each with its canonical spelling. */
  public static Map<YamlScalar, String> ofEnvironment(YamlDocument document) {
    return of(document, SchemaShape.environment());
  }

  private static Map<YamlScalar, String> of(YamlDocument document, SchemaShape shape) {
    CanonicalWords words = new CanonicalWords();
    document.root().ifPresent(root -> words.collect(root, shape));
    return words.found;
  }

  /** Aliases are not followed: what they stand for is written elsewhere. */
  private void collect(YamlNode node, @Nullable SchemaShape shape) {
    if (shape == null) {
      return;
    }
    if (node instanceof YamlScalar scalar) {
      addWord(scalar, shape);
    } else if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        collect(entry.value(), shape.keys.getOrDefault(entry.name(), shape.anyKey));
      }
    } else if (node instanceof YamlSequence list) {
      list.items().forEach(item -> collect(item, shape.items));
    }
    shape.all.forEach(part -> collect(node, part));
    if (shape.condition != null) {
      boolean holds = SchemaAcceptor.hasShape(node, shape.condition);
      collect(node, holds ? shape.then : shape.otherwise);
    }
  }

  private void addWord(YamlScalar scalar, SchemaShape shape) {
    String text = scalar.text();
    if (scalar.type() == ScalarType.STRING && !shape.among.contains(text)) {
      String word = SchemaAcceptor.folded(shape.fold, text);
      if (shape.among.contains(word)) {
        found.put(scalar, word);
      }
    }
  }
}
