// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDocs;
import dev.amljob.schema.SchemaCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a cursor stands in the tree of a document.
 *
 * @param document the document with the word at the cursor taken out
 * @param role what is written there
 * @param path of a key, that of its mapping; otherwise that of the value
 * @param mapping the mapping that is written in, where one is
 * @param replaced what an accepted proposal replaces
 * @param word the text from the start of that up to the cursor
 * @param segment the word with what stands around it
 * @param docs the documentation of the sort of file that this is
 * @param column the column of the entry, where its lines below would begin
 * @param move how the word gets there, if it stands elsewhere
 */
record Place(
    YamlDocument document,
    Role role,
    InstancePath path,
    @Nullable YamlMapping mapping,
    Span replaced,
    String word,
    Segment segment,
    PropertyDocs docs,
    int column,
    Optional<Move> move) {
  private static final String DISCRIMINATOR = "type";

  /**
   * The way of a word to the place that it belongs to.
   *
   * @param edit what changes before the word
   * @param words where the place is, in a few words
   */
  record Move(TextEdit edit, String words) {}

  /** Returns the {@code type} that stands in the mapping. */
  @Nullable String discriminator() {
    return mapping == null
        ? null
        : mapping.text(DISCRIMINATOR).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** Returns whether this is a configuration of amljob, and no job. */
  boolean isConfiguration() {
    return docs == SchemaCatalog.configurationDocs();
  }

  boolean isFlow() {
    return mapping != null && mapping.isFlow();
  }

  /**
   * Returns whether a key stands where the keys of its mapping do, and has taken no lines of
   * another. In a text that is no YAML, a mapping may have been found that it does not belong to.
   */
  boolean isAligned() {
    if (mapping == null) {
      return true;
    }
    return mapping.entries().stream()
        .allMatch(
            entry ->
                entry.name().equals(PlaceFinder.PROBE)
                    ? segment.hasColon() || entry.value().span().isEmpty()
                    : columnOf(entry) == column);
  }

  private int columnOf(YamlEntry entry) {
    return document.source().position(entry.key().span().start()).character();
  }

  /** Returns a key as the keys beside it are written: between quotes where all of those are. */
  String written(String key) {
    return hasQuotedKeys() ? QuotedText.of(key) : key;
  }

  /** Returns whether the mapping is written as JSON is. */
  boolean hasQuotedKeys() {
    List<YamlEntry> others =
        mapping == null || !mapping.isFlow()
            ? List.of()
            : mapping.entries().stream()
                .filter(entry -> !entry.name().equals(PlaceFinder.PROBE))
                .toList();
    return !others.isEmpty()
        && others.stream()
            .allMatch(
                entry ->
                    entry.key() instanceof YamlScalar key
                        && key.style() == ScalarStyle.DOUBLE_QUOTED);
  }

  /** Returns whether a proposal can be written here: behind a colon above, only one line can. */
  boolean takes(Proposal proposal) {
    return role != Role.VALUE || move.isEmpty() || proposal.kind() != Proposal.Kind.SNIPPET;
  }

  /** Returns a proposal with all that it takes to write it here. */
  Proposal finished(Proposal proposal) {
    Proposal whole = segment.lacksComma() ? proposal.followedBy(",") : proposal;
    return move.map(way -> whole.moved(way.edit(), way.words())).orElse(whole);
  }

  /** Returns the keys that stand in the mapping, but for the one at the cursor. */
  Set<String> present() {
    Set<String> names = new LinkedHashSet<>();
    if (mapping != null) {
      for (YamlEntry entry : mapping.effectiveEntries()) {
        if (!entry.name().equals(PlaceFinder.PROBE)) {
          names.add(entry.name());
        }
      }
    }
    return names;
  }

  /** Returns the key of the value, if that is what the place is. */
  Optional<String> key() {
    return role == Role.KEY ? Optional.empty() : path.key();
  }
}
