// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What could be read of a file: its tree, its comments, and what was wrong with it as YAML. */
public final class YamlDocument {
  private final SourceFile source;
  private final @Nullable YamlNode root;
  private final List<YamlComment> comments;
  private final List<SyntaxFault> faults;
  private final List<YamlNode> nodes;
  private final List<YamlMapping> mappings;

  YamlDocument(
      SourceFile source,
      @Nullable YamlNode root,
      List<YamlComment> comments,
      List<SyntaxFault> faults) {
    this.source = Objects.requireNonNull(source, "source");
    this.root = root;
    this.comments = List.copyOf(comments);
    this.faults = List.copyOf(faults);
    this.nodes = root == null ? List.of() : List.copyOf(WrittenNodes.of(root));
    this.mappings = mappings(nodes);
  }

  private static List<YamlMapping> mappings(List<YamlNode> nodes) {
    List<YamlMapping> mappings = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlMapping mapping) {
        mappings.add(mapping);
      }
    }
    return List.copyOf(mappings);
  }

  /** Returns the file that was read. */
  public SourceFile source() {
    return source;
  }

  /**
   * Returns the root value of the first document; absent for a file that holds nothing but
   * comments.
   */
  public Optional<YamlNode> root() {
    return Optional.ofNullable(root);
  }

  /** Returns the same file with nothing read of it, for where many files are kept. */
  public YamlDocument withoutTree() {
    return new YamlDocument(source, null, List.of(), List.of());
  }

  /** Returns the root where it is a mapping, as that of a job is. */
  public Optional<YamlMapping> rootMapping() {
    return root != null && root.resolved() instanceof YamlMapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /**
   * Returns all values as written: each once, in the order of the text, keys included, aliases not
   * followed.
   */
  public List<YamlNode> nodes() {
    return nodes;
  }

  /** Returns all mappings as written, in the order of the text. */
  public List<YamlMapping> mappings() {
    return mappings;
  }

  /** Returns the mapping that an entry is written in. */
  public Optional<YamlMapping> mappingOf(YamlEntry entry) {
    return mappings.stream().filter(mapping -> mapping.entries().contains(entry)).findFirst();
  }

  /** Returns all comments, in the order of the text. */
  public List<YamlComment> comments() {
    return comments;
  }

  /** Returns what was wrong, in the order of the text. */
  public List<SyntaxFault> faults() {
    return faults;
  }
}
