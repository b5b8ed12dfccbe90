// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Reads YAML as PyYAML does, but never gives up: whatever is wrong becomes a fault, and the rest is
 * still read.
 */
public final class YamlParser {
  private final SourceFile source;
  private final TokenScanner scanner;
  private final ParserImpl parser;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private int lastEnd;

  private YamlParser(SourceFile source) {
    this.source = source;
    this.scanner = new TokenScanner(source.text());
    this.parser = new ParserImpl(LoadSettings.builder().build(), scanner);
  }

  /** Returns what could be read of a file; never throws on any text. */
  public static YamlDocument parse(SourceFile source) {
    YamlParser parser = new YamlParser(source);
    List<SyntaxFault> faults = new ArrayList<>();
    YamlNode root = null;
    try {
      root = parser.document();
      if (parser.parser.hasNext() && parser.parser.checkEvent(Event.ID.DocumentStart)) {
        Span at = parser.span(parser.parser.peekEvent());
        faults.add(
            new SyntaxFault(
                SyntaxFault.Kind.MULTIPLE_DOCUMENTS,
                at,
                "a second document begins here; only one job fits in a file",
                List.of()));
      }
    } catch (Problem problem) {
      int end = Math.min(problem.at() + 1, source.text().length());
      faults.add(
          new SyntaxFault(
              SyntaxFault.Kind.SYNTAX,
              new Span(Math.min(problem.at(), end), end),
              problem.getMessage(),
              List.of()));
    } catch (RuntimeException problem) {
      faults.add(
          new SyntaxFault(
              SyntaxFault.Kind.SYNTAX,
              Span.at(0),
              String.valueOf(problem.getMessage()),
              List.of()));
    }
    List<YamlComment> comments =
        parser.scanner.comments().stream()
            .map(
                span ->
                    new YamlComment(
                        span,
                        source.text(span).substring(1).strip(),
                        YamlComment.Placement.ABOVE,
                        null))
            .toList();
    return new YamlDocument(source, root, comments, faults);
  }

  private @Nullable YamlNode document() {
    parser.next();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return null;
    }
    parser.next();
    YamlNode root = node();
    parser.next();
    return root;
  }

  private YamlNode node() {
    Event event = parser.next();
    if (event instanceof AliasEvent alias) {
      YamlNode target = anchors.get(alias.getAlias().getValue());
      if (target == null) {
        throw new Problem(Problem.Kind.BAD_ANCHOR, span(event).start(), span(event).start());
      }
      lastEnd = span(event).end();
      return new YamlAlias(span(event), alias.getAlias().getValue(), target);
    }
    String anchor = ((NodeEvent) event).getAnchor().map(Anchor::getValue).orElse(null);
    YamlNode node =
        event instanceof ScalarEvent scalar
            ? scalar(scalar, anchor)
            : collection((CollectionStartEvent) event, anchor);
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private YamlNode scalar(ScalarEvent event, @Nullable String anchor) {
    ScalarStyle style =
        switch (event.getScalarStyle()) {
          case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
          case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
          case LITERAL -> ScalarStyle.LITERAL;
          case FOLDED -> ScalarStyle.FOLDED;
        };
    YamlScalar.Resolved resolved =
        style == ScalarStyle.PLAIN
            ? Resolver.resolve(event.getValue())
            : new YamlScalar.Resolved(ScalarType.STRING, event.getValue());
    Span span = span(event);
    lastEnd = span.end();
    return new YamlScalar(span, style, event.getValue(), resolved, anchor, source.text());
  }

  private YamlNode collection(CollectionStartEvent event, @Nullable String anchor) {
    boolean flow = event.isFlow();
    int start = span(event).start();
    if (event.getEventId() == Event.ID.SequenceStart) {
      List<YamlNode> items = new ArrayList<>();
      while (!parser.checkEvent(Event.ID.SequenceEnd)) {
        items.add(node());
      }
      return new YamlSequence(closed(start, flow), flow, anchor, items);
    }
    List<YamlEntry> entries = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node();
      entries.add(new YamlEntry(key, node()));
    }
    return new YamlMapping(closed(start, flow), flow, anchor, entries);
  }

  private Span closed(int start, boolean flow) {
    Event end = parser.next();
    if (flow) {
      lastEnd = span(end).end();
    }
    return new Span(start, Math.max(start, lastEnd));
  }

  private Span span(Event event) {
    return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
  }

  private static int offset(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }
}
