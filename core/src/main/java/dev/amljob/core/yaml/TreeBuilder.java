// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/**
 * Builds the tree of the first document of a draft from the parser's events, without recursion: a
 * text can nest deeper than a stack is.
 */
final class TreeBuilder {
  /** PyYAML runs out of stack at some 490 levels. */
  private static final int MAX_DEPTH = 480;

  /** Merges of merges can bring together far more keys than a text has characters. */
  private static final int MAX_MERGED = 100_000;

  /** The scanner has checked the version; the engine would throw one more kind of exception. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setVersionFunction(version -> version).build();

  private final Draft draft;
  private final SourceChars source;
  private final TokenScanner scanner;
  private final ParserImpl parser;
  private final Supplier<Event> nextEvent;
  private final Faults faults;
  private final Deque<OpenCollection> open = new ArrayDeque<>();
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final Set<String> openAnchors = new HashSet<>();
  private @Nullable YamlNode root;
  private int lastEnd;
  private long merged;

  TreeBuilder(Draft draft, SourceChars source, Faults faults) {
    this.draft = draft;
    this.source = source;
    this.faults = faults;
    this.scanner = new TokenScanner(draft.text());
    this.parser = new ParserImpl(SETTINGS, scanner);
    this.nextEvent = parser::next;
  }

  /** A collection whose end is still to come. */
  private record OpenCollection(
      CollectionStartEvent event, @Nullable String anchor, boolean kept, List<YamlNode> children) {}

  TokenScanner scanner() {
    return scanner;
  }

  /**
   * Reads the first document, and one event more, to know whether there is a second.
   *
   * @return its root; nothing for a document without one
   * @throws SyntaxException where the text is no YAML
   */
  @Nullable YamlNode read() {
    next();
    if (is(Event.ID.StreamEnd)) {
      return null;
    }
    next();
    do {
      step(next());
    } while (!open.isEmpty());
    next();
    if (is(Event.ID.DocumentStart)) {
      Event second = next();
      faults.secondDocument(draft.original(span(second)));
    }
    return root;
  }

  private void step(Event event) {
    if (event instanceof CollectionStartEvent start) {
      begin(start);
    } else if (event instanceof NodeEvent) {
      add(event instanceof AliasEvent alias ? alias(alias) : scalar((ScalarEvent) event));
    } else {
      end(event);
    }
  }

  private void begin(CollectionStartEvent event) {
    boolean kept = open.size() < MAX_DEPTH;
    if (open.size() == MAX_DEPTH) {
      faults.tooDeep(draft.original(span(event)), MAX_DEPTH);
    }
    String anchor = event.getAnchor().map(Anchor::getValue).orElse(null);
    if (anchor != null) {
      checkAnchor(anchor, event);
      openAnchors.add(anchor);
    }
    open.push(new OpenCollection(event, anchor, kept, new ArrayList<>()));
  }

  private void end(Event event) {
    OpenCollection closed = open.pop();
    if (closed.event.isFlow()) {
      lastEnd = offset(event.getEndMark());
    }
    int start = span(closed.event).start();
    Span span = withFirstChild(closed, draft.original(new Span(start, Math.max(start, lastEnd))));
    boolean mapping = event.getEventId() == Event.ID.MappingEnd;
    YamlNode node = mapping ? mapping(closed, span) : sequence(closed, span);
    if (closed.anchor != null) {
      openAnchors.remove(closed.anchor);
      anchors.put(closed.anchor, node);
    }
    checkTag(closed.event, mapping ? "map" : "seq");
    if (closed.kept) {
      add(node);
    }
  }

  /** A first key that is nothing but an anchor is easily taken for a second one of the mapping. */
  private static Span withFirstChild(OpenCollection closed, Span span) {
    return closed.children.isEmpty() ? span : span.to(closed.children.get(0).span());
  }

  private YamlMapping mapping(OpenCollection closed, Span span) {
    List<YamlEntry> entries = new ArrayList<>(closed.children.size() / 2);
    for (int i = 0; i + 1 < closed.children.size(); i += 2) {
      YamlEntry entry = new YamlEntry(closed.children.get(i), closed.children.get(i + 1));
      faults.check(entry);
      entries.add(entry);
    }
    merged += YamlMapping.mergedSize(entries);
    if (merged > MAX_MERGED) {
      faults.tooManyMerged(span, MAX_MERGED);
      return YamlMapping.withoutMerges(span, closed.event.isFlow(), closed.anchor, entries);
    }
    return new YamlMapping(span, closed.event.isFlow(), closed.anchor, entries);
  }

  private static YamlSequence sequence(OpenCollection closed, Span span) {
    return new YamlSequence(span, closed.event.isFlow(), closed.anchor, closed.children);
  }

  private void add(YamlNode node) {
    OpenCollection parent = open.peek();
    if (parent == null) {
      faults.checkValue(node);
      root = node;
    } else if (parent.kept) {
      if (!isKeyNext()) {
        faults.checkValue(node);
      }
      parent.children.add(node);
    }
  }

  /** Returns whether the next value of the innermost collection is a key. */
  private boolean isKeyNext() {
    OpenCollection parent = open.peek();
    return parent != null
        && parent.event.getEventId() == Event.ID.MappingStart
        && parent.children.size() % 2 == 0;
  }

  private YamlNode alias(AliasEvent event) {
    Span span = draft.original(span(event));
    lastEnd = offset(event.getEndMark());
    String name = event.getAlias().getValue();
    YamlNode target = anchors.get(name);
    if (target != null && !openAnchors.contains(name)) {
      return new YamlAlias(span, name, target);
    }
    faults.alias(span, name, openAnchors.contains(name), anchors.keySet());
    return new YamlScalar(
        new YamlScalar.Written(span, ScalarStyle.PLAIN, "", source, 0),
        new YamlScalar.Resolved(ScalarType.UNLOADABLE, null),
        null);
  }

  private YamlScalar scalar(ScalarEvent event) {
    ScalarStyle style =
        switch (event.getScalarStyle()) {
          case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
          case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
          case LITERAL -> ScalarStyle.LITERAL;
          case FOLDED -> ScalarStyle.FOLDED;
        };
    Span read = span(event);
    lastEnd = read.end();
    Span span = draft.original(read);
    String text = draft.revealed(event.getValue());
    Optional<String> tag = event.getTag();
    YamlScalar.Resolved resolved = resolve(tag, style, text);
    YamlScalar scalar =
        new YamlScalar(
            new YamlScalar.Written(span, style, text, source, scanner.blockIndent(read.start())),
            resolved,
            event.getAnchor().map(Anchor::getValue).orElse(null));
    if (scalar.type() == ScalarType.UNLOADABLE) {
      faults.unloadable(scalar, tag.orElse(null), draft.original(tagSpan(event)));
    }
    if (scalar.anchor().isPresent()) {
      checkAnchor(scalar.anchor().get(), event);
      anchors.put(scalar.anchor().get(), scalar);
    }
    return scalar;
  }

  private YamlScalar.Resolved resolve(Optional<String> tag, ScalarStyle style, String text) {
    if (tag.isPresent()) {
      return Tags.construct(tag.get(), text);
    }
    // PyYAML cannot load a plain `=`, but it can as a key.
    boolean isText = style != ScalarStyle.PLAIN || (text.equals("=") && isKeyNext());
    return isText ? Resolver.text(text) : Resolver.resolve(text);
  }

  private void checkAnchor(String name, Event event) {
    if (anchors.containsKey(name) || openAnchors.contains(name)) {
      faults.anchorTwice(draft.original(span(event)), name);
    }
  }

  private void checkTag(CollectionStartEvent event, String expected) {
    event
        .getTag()
        .filter(tag -> !tag.equals("!") && !tag.equals(Tags.STANDARD + expected))
        .ifPresent(tag -> faults.tag(draft.original(tagSpan(event)), tag));
  }

  private boolean is(Event.ID id) {
    return SyntaxException.of(draft, () -> parser.checkEvent(id));
  }

  private Event next() {
    return SyntaxException.of(draft, nextEvent);
  }

  /** Returns the place of a value without the anchor and the tag before it. */
  private Span span(Event event) {
    int start = offset(event.getStartMark());
    int end = Math.max(start, offset(event.getEndMark()));
    if (!hasProperties(event)) {
      return new Span(start, end);
    }
    boolean nothing =
        event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
    int from = nothing ? end : afterProperties(start);
    return new Span(from, Math.max(from, end));
  }

  /** Returns the place of a value's tag, or of its first property where it has no tag. */
  private Span tagSpan(Event event) {
    int start = offset(event.getStartMark());
    int at = start;
    while (at < draft.length() && draft.charAt(at) == '&') {
      at = afterBlanks(wordEnd(at));
    }
    int from = at < draft.length() && draft.charAt(at) == '!' ? at : start;
    return new Span(from, wordEnd(from));
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < draft.length() && !Chars.isBlankOrEnd(draft.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasProperties(Event event) {
    if (event instanceof AliasEvent) {
      return false;
    }
    return (event instanceof NodeEvent node && node.getAnchor().isPresent())
        || (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent collection && collection.getTag().isPresent());
  }

  private int afterProperties(int start) {
    int at = start;
    while (at < draft.length() && (draft.charAt(at) == '&' || draft.charAt(at) == '!')) {
      at = afterBlanks(wordEnd(at));
    }
    return at;
  }

  private int afterBlanks(int start) {
    int at = start;
    while (at < draft.length()) {
      if (draft.charAt(at) == '#') {
        at = draft.lineEnd(at);
      } else if (Chars.isBlankOrEnd(draft.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
    return start;
  }

  private static int offset(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }
}
