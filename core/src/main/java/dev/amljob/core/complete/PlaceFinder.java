// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDocs;
import dev.amljob.schema.SchemaCatalog;
import java.util.List;
import java.util.Optional;

/** Finds where in the tree a cursor stands, in a text that need not be YAML yet. */
final class PlaceFinder {
  /** Stands in for the key at the cursor: a word that nobody writes. */
  static final String PROBE = "amljob-cursor";

  private final YamlDocument document;
  private final SourceFile file;
  private final String text;
  private final int offset;

  private PlaceFinder(YamlDocument document, int offset) {
    this.document = document;
    this.file = document.source();
    this.text = file.text();
    this.offset = offset;
  }

  /** Returns the places of a cursor, the likeliest first; none where no word of YAML can come. */
  static List<Place> find(YamlDocument document, int offset) {
    return new PlaceFinder(document, offset).find();
  }

  private List<Place> find() {
    if (document.comments().stream().anyMatch(this::isInside)) {
      return List.of();
    }
    Optional<Place> binding = BindingFinder.find(document, offset);
    if (binding.isPresent()) {
      return List.of(binding.get());
    }
    NodePath way = NodePath.at(document, offset);
    if (way.last().filter(this::isText).isPresent() && mayGoOn(way)) {
      return List.of();
    }
    if (isBelowBlock()) {
      return List.of();
    }
    int start = scanStart(way);
    boolean inBraces = start < lineStart();
    return SegmentScanner.scan(text, start, offset)
        .map(segment -> inBraces ? place(segment).stream().toList() : places(segment))
        .orElse(List.of());
  }

  private List<Place> places(Segment segment) {
    OtherPlaces others = new OtherPlaces(document, segment, word(segment));
    Optional<Place> exact = place(segment);
    if (!others.isAlone()) {
      return exact.stream().toList();
    }
    return exact.filter(Place::isAligned).map(others::beside).orElseGet(others::insteadOfNone);
  }

  private String word(Segment segment) {
    int start = segment.word().start();
    return text.substring(start, Math.max(start, offset));
  }

  private boolean isInside(YamlComment comment) {
    return comment.span().start() < offset && offset <= comment.span().end();
  }

  /** Returns whether a value is a text of several lines that the cursor stands in. */
  private boolean isText(YamlNode node) {
    if (!(node instanceof YamlScalar scalar) || scalar.span().isEmpty()) {
      return false;
    }
    boolean below = file.lines().lineOf(scalar.span().start()) < file.lines().lineOf(offset);
    boolean block = scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED;
    return below || (block && offset > scalar.span().start());
  }

  /** Returns whether the cursor stands where the next line of a text in a block would begin. */
  private boolean isBelowBlock() {
    int column = offset - lineStart();
    return text.substring(lineStart(), offset).isBlank()
        && document.mappings().stream()
            .flatMap(mapping -> mapping.entries().stream())
            .filter(entry -> entry.value() instanceof YamlScalar block && block.style().isBlock())
            .filter(entry -> file.position(entry.key().span().start()).character() < column)
            .map(entry -> entry.value().span().end())
            .anyMatch(end -> end <= offset && text.substring(end, offset).isBlank());
  }

  /**
   * Returns whether a text may have several lines. A number, a reference or one of a few words does
   * not go on in the line below: somebody has begun a key there, too far to the right.
   */
  private boolean mayGoOn(NodePath way) {
    boolean plain =
        way.last().filter(node -> ((YamlScalar) node).style() == ScalarStyle.PLAIN).isPresent();
    Optional<PropertyDoc> doc = docs(document).at(way.path());
    return !plain
        || doc.isEmpty()
        || (doc.get().types().contains("string")
            && doc.get().values().isEmpty()
            && doc.get().reference().isEmpty()
            && doc.get().path().isEmpty());
  }

  private int lineStart() {
    return file.lines().line(file.lines().lineOf(offset)).start();
  }

  /** Returns where the line begins, or the outermost flow collection around the cursor. */
  private int scanStart(NodePath way) {
    int start = lineStart();
    for (YamlNode node : way.nodes()) {
      boolean flow =
          (node instanceof YamlMapping mapping && mapping.isFlow())
              || (node instanceof YamlSequence sequence && sequence.isFlow());
      if (flow && node.span().start() < start) {
        int line = file.lines().lineOf(node.span().start());
        return file.lines().line(line).start();
      }
    }
    return start;
  }

  private Optional<Place> place(Segment segment) {
    YamlDocument probed = YamlParser.parse(SourceFile.of(file.name(), probed(segment)));
    NodePath way = NodePath.at(probed, segment.keyStart());
    boolean isKey = segment.role() == Role.KEY;
    boolean found =
        isKey
            ? way.last().filter(PlaceFinder::isProbe).isPresent()
            : way.path().key().isPresent() && way.last().isPresent();
    if (!found) {
      return Optional.empty();
    }
    InstancePath path = isKey ? way.path().parent().orElse(InstancePath.ROOT) : way.path();
    Span word = segment.word();
    return Optional.of(
        new Place(
            probed,
            segment.role(),
            path,
            way.mapping().orElse(null),
            word,
            word(segment),
            segment,
            docs(probed),
            file.position(segment.keyStart()).character(),
            Optional.empty()));
  }

  static PropertyDocs docs(YamlDocument document) {
    if (Configurations.isOne(document.source().name())) {
      return SchemaCatalog.configurationDocs();
    }
    return Classification.of(document).kind() == DocumentKind.ENVIRONMENT
        ? SchemaCatalog.environmentDocs()
        : SchemaCatalog.commandJobDocs();
  }

  private static boolean isProbe(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.text().equals(PROBE);
  }

  private String probed(Segment segment) {
    Span word = segment.word();
    String stand = segment.role() == Role.VALUE ? "" : PROBE + (segment.hasColon() ? "" : ": ");
    String comma = segment.lacksComma() ? "," : "";
    int end = Math.min(word.end(), text.length());
    return text.substring(0, word.start()) + stand + comma + text.substring(end);
  }
}
