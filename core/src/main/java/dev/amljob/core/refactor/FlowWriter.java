// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes values on one line, in braces and brackets, each scalar as it is written where that can
 * be.
 *
 * @param file the file that they stand in
 */
record FlowWriter(SourceFile file) {
  /** Nobody wants to read longer lines. */
  private static final int LONGEST = 100;

  /** Returns the text of a value; absent for one that is better left in lines. */
  Optional<String> of(YamlNode node) {
    return written(node).filter(text -> text.length() <= LONGEST);
  }

  private Optional<String> written(YamlNode node) {
    if (node.anchor().isPresent()) {
      return Optional.empty();
    }
    if (node instanceof YamlMapping mapping) {
      return mapping(mapping);
    } else if (node instanceof YamlSequence list) {
      List<Optional<String>> items = list.items().stream().map(this::written).toList();
      return joined(items).map(text -> "[" + text + "]");
    } else if (node instanceof YamlAlias) {
      // Right behind an alias, a comma would belong to its name.
      return Optional.empty();
    }
    return scalar((YamlScalar) node);
  }

  private Optional<String> mapping(YamlMapping mapping) {
    List<Optional<String>> entries = new ArrayList<>();
    for (YamlEntry entry : mapping.entries()) {
      Optional<String> key = written(entry.key());
      entries.add(
          written(entry.value())
              .flatMap(value -> key.map(name -> (name + ": " + value).stripTrailing())));
    }
    return joined(entries).map(text -> "{" + text + "}");
  }

  private static Optional<String> joined(List<Optional<String>> parts) {
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(String.join(", ", parts.stream().map(Optional::get).toList()))
        : Optional.empty();
  }

  private Optional<String> scalar(YamlScalar scalar) {
    String source = file.text(scalar.span());
    if (source.contains("\n") || scalar.style().isBlock()) {
      return Optional.empty();
    }
    boolean awkward =
        scalar.style() == ScalarStyle.PLAIN
            && scalar.type() == ScalarType.STRING
            && source.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0);
    return Optional.of(awkward ? QuotedText.of(source) : source);
  }
}
