// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.schema.InstancePath;
import java.util.List;
import java.util.Optional;

/**
 * The move of an entry to the one mapping in which its key is legal.
 *
 * @param place where that is, to follow "it belongs": "under `resources`"
 * @param fix the move, where it is a plain one: a one-line value, from the top level to a mapping
 *     right below it
 */
record Relocation(String place, Optional<Fix> fix) {

  /**
   * Returns the move for an unknown key; absent where its key is legal nowhere, or in several
   * places.
   */
  static Optional<Relocation> of(SchemaFinding found, RuleContext context) {
    List<InstancePath> parents = context.schema().docs().parentsOf(found.key());
    if (parents.size() != 1 || parents.get(0).equals(found.path())) {
      return Optional.empty();
    }
    InstancePath parent = parents.get(0);
    if (parent.segments().isEmpty()) {
      return Optional.of(new Relocation("at the top level", Optional.empty()));
    }
    return parent
        .key()
        .filter(key -> parent.segments().size() == 1)
        .map(key -> new Relocation("under " + Excerpt.code(key), move(found, key, context)));
  }

  private static Optional<Fix> move(SchemaFinding found, String key, RuleContext context) {
    List<TextEdit> edits = edits(found, key, context);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fix("move it under " + Excerpt.code(key), Applicability.SUGGESTED, edits));
  }

  private static List<TextEdit> edits(SchemaFinding found, String key, RuleContext context) {
    Optional<YamlEntry> entry = found.entry().filter(one -> isOneLine(one, context));
    boolean topLevel = found.path().segments().isEmpty();
    if (!topLevel
        || entry.isEmpty()
        || !(found.node() instanceof YamlMapping root)
        || root.isFlow()) {
      return List.of();
    }
    YamlEdits edits = new YamlEdits(context.document());
    String line = context.file().text(entry.get().span());
    Optional<YamlEntry> home = root.find(key);
    if (home.isEmpty()) {
      List<String> lines = List.of(key + ":", " ".repeat(edits.indentStep()) + line);
      return List.of(edits.replaceEntry(root, entry.get(), lines));
    }
    return home.get().value() instanceof YamlMapping mapping && !mapping.has(found.key())
        ? List.of(edits.delete(root, entry.get()), edits.append(mapping, List.of(line)))
        : List.of();
  }

  private static boolean isOneLine(YamlEntry entry, RuleContext context) {
    return entry.value() instanceof YamlScalar
        && context.file().text(entry.span()).indexOf('\n') < 0;
  }
}
