// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.DataMode;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Neighbours among the inputs that describe the one above them.
 *
 * @param parent all inputs
 * @param owner the input that they seem to belong to
 * @param all the neighbours, at least one
 */
record DedentedKeys(YamlMapping parent, YamlEntry owner, List<YamlEntry> all) {
  private static final Set<String> NAMES = Set.of("type", "path", "mode");

  /** Returns all such neighbours of a mapping in block style. */
  static List<DedentedKeys> in(YamlMapping mapping) {
    List<DedentedKeys> found = new ArrayList<>();
    List<YamlEntry> entries = mapping.entries();
    int at = 1;
    while (at < entries.size()) {
      int end = at;
      while (end < entries.size() && isDescription(entries.get(end))) {
        end++;
      }
      DedentedKeys keys = new DedentedKeys(mapping, entries.get(at - 1), entries.subList(at, end));
      if (end > at && keys.areMeant()) {
        found.add(keys);
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isDescription(YamlEntry entry) {
    return NAMES.contains(entry.name())
        && entry.value() instanceof YamlScalar scalar
        && !scalar.isNull();
  }

  /**
   * Somebody may well name an input so; the values tell, and an input that is nothing otherwise.
   */
  private boolean areMeant() {
    boolean open = isOwnerEmpty() || owner.value() instanceof YamlMapping;
    boolean free =
        !(owner.value() instanceof YamlMapping mapping)
            || all.stream().noneMatch(entry -> mapping.has(entry.name()));
    return open && free && all.stream().anyMatch(this::isTelling);
  }

  private boolean isTelling(YamlEntry entry) {
    String text = ((YamlScalar) entry.value()).text();
    return switch (entry.name()) {
      case "type" -> AssetType.of(text).isPresent();
      case "mode" -> DataMode.of(text).isPresent() || text.equals("mount");
      default -> isOwnerEmpty() || text.startsWith("azureml:") || text.contains("://");
    };
  }

  /** Returns whether nothing else stands under the owner's name. */
  boolean isOwnerEmpty() {
    return owner.value() instanceof YamlScalar scalar && scalar.isNull();
  }

  /** Returns the place of the owner and the neighbours. */
  Span span() {
    return owner.span().to(all.get(all.size() - 1).span());
  }

  /** Returns the edits that put the neighbours into their owner, where lines alone can do that. */
  Optional<TextEdit[]> indentation(RuleContext context) {
    YamlEdits edits = new YamlEdits(context.document());
    if (owner.value() instanceof YamlMapping mapping) {
      return mapping.isFlow()
          ? Optional.empty()
          : Optional.of(indent(edits.indentOf(mapping) - edits.indentOf(parent), context));
    }
    return owner.value().span().isEmpty() && owner.value().anchor().isEmpty()
        ? Optional.of(indent(edits.indentStep(), context))
        : Optional.empty();
  }

  private TextEdit[] indent(int columns, RuleContext context) {
    LineIndex lines = context.file().lines();
    List<TextEdit> edits = new ArrayList<>();
    int last = lines.lineOf(all.get(all.size() - 1).span().end());
    for (int line = lines.lineOf(all.get(0).span().start()); line <= last; line++) {
      Span span = lines.line(line);
      if (!context.file().text(span).isBlank()) {
        edits.add(TextEdit.insert(span.start(), " ".repeat(columns)));
      }
    }
    return edits.toArray(TextEdit[]::new);
  }
}
