// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.schema.PropertyDoc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a key on a line of its own belongs beside the place that it stands at: in a mapping whose
 * keys begin at another column, or, as a value, behind the colon of the key above.
 */
final class OtherPlaces {
  private final YamlDocument document;
  private final Segment segment;
  private final Span line;
  private final Span blanks;
  private final String word;

  OtherPlaces(YamlDocument document, Segment segment, String word) {
    SourceFile file = document.source();
    this.document = document;
    this.segment = segment;
    this.word = word;
    int start = segment.word().start();
    this.line = file.lines().line(file.lines().lineOf(start));
    this.blanks = new Span(line.start(), start);
  }

  /** Returns whether nothing stands before the word in its line. */
  boolean isAlone() {
    return segment.role() == Role.KEY && blanks.of(document.source().text()).isBlank();
  }

  /** Returns the places of a line that stands at none, the nearest first. */
  List<Place> insteadOfNone() {
    YamlDocument rest = withoutLine();
    return Level.of(rest, line).stream()
        .sorted(Comparator.comparingInt(level -> Math.abs(level.column() - blanks.length())))
        .map(level -> place(rest, level))
        .toList();
  }

  /**
   * Returns all places of a line that stands at one, which is among them. Where nothing is typed
   * yet, or any key may stand, there is no reason to think of mappings further out.
   */
  List<Place> beside(Place exact) {
    boolean anyKey = exact.docs().keysAt(exact.path(), exact.discriminator()).isEmpty();
    boolean asked = !segment.word().isEmpty() && !anyKey;
    List<Place> before = new ArrayList<>();
    List<Place> after = new ArrayList<>();
    for (Level level : Level.of(exact.document(), line)) {
      if (level.column() != exact.column()) {
        Place other = place(exact.document(), level);
        boolean awaited = level.mapping() == null && isAwaited(other);
        if (awaited || asked) {
          (awaited ? before : after).add(other);
        }
      }
    }
    before.add(exact);
    joined(exact).ifPresent(before::add);
    before.addAll(after);
    return before;
  }

  /** Returns whether a key above has nothing below it, and can be nothing but a mapping. */
  private static boolean isAwaited(Place place) {
    return place
        .docs()
        .at(place.path())
        .filter(doc -> EntryText.isContainer(doc) && !doc.types().contains("null"))
        .isPresent();
  }

  private YamlDocument withoutLine() {
    SourceFile file = document.source();
    String rest = TextEdit.applyAll(file.text(), List.of(TextEdit.delete(line)));
    return line.of(file.text()).isBlank()
        ? document
        : YamlParser.parse(SourceFile.of(file.name(), rest));
  }

  private Place place(YamlDocument rest, Level level) {
    return new Place(
        rest,
        Role.KEY,
        level.path(),
        level.mapping(),
        segment.word(),
        word,
        segment,
        PlaceFinder.docs(rest),
        level.column(),
        Optional.of(
            new Place.Move(TextEdit.replace(blanks, " ".repeat(level.column())), level.words())));
  }

  /** Returns the place behind the colon of the key above, if its value may be a text as well. */
  private Optional<Place> joined(Place exact) {
    Optional<String> key = exact.path().key();
    if (exact.isFlow() || !exact.present().isEmpty() || key.isEmpty() || !mayBeText(exact)) {
      return Optional.empty();
    }
    return mappingAbove(exact)
        .flatMap(
            above ->
                above
                    .find(key.get())
                    .flatMap(
                        owner -> gap(owner).map(gap -> behindColon(exact, above, owner, gap))));
  }

  private static boolean mayBeText(Place place) {
    return place
        .docs()
        .at(place.path())
        .map(PropertyDoc::types)
        .filter(types -> types.contains("string") && types.size() > 1)
        .isPresent();
  }

  private Optional<YamlMapping> mappingAbove(Place exact) {
    return NodePath.at(exact.document(), segment.keyStart()).nodes().stream()
        .filter(node -> node instanceof YamlMapping && node != exact.mapping())
        .map(YamlMapping.class::cast)
        .reduce((outer, inner) -> inner);
  }

  /** Returns what stands between the colon of an entry and the word, if that is nothing. */
  private Optional<Span> gap(YamlEntry owner) {
    String text = document.source().text();
    int start = text.indexOf(':', owner.key().span().end()) + 1;
    return start > 0 && start <= blanks.end() && text.substring(start, blanks.end()).isBlank()
        ? Optional.of(new Span(start, blanks.end()))
        : Optional.empty();
  }

  private Place behindColon(Place exact, YamlMapping above, YamlEntry owner, Span gap) {
    int start = owner.key().span().start();
    return new Place(
        exact.document(),
        Role.VALUE,
        exact.path(),
        above,
        segment.word(),
        word,
        new Segment(Role.VALUE, start, segment.word(), true, true, false),
        exact.docs(),
        exact.document().source().position(start).character(),
        Optional.of(new Place.Move(TextEdit.delete(gap), "behind the colon")));
  }
}
