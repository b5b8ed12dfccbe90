// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes the tree of one document out of the parser's events, without recursion. */
final class TreeBuilder {
  /** PyYAML, which is recursive, gives up at the next level. */
  static final int MAX_DEPTH = 491;

  private final ParsedText parsed;
  private final TokenScanner scanner;
  private final Anchors anchors = new Anchors();
  private final LoadRules rules;
  private final List<SyntaxFault> faults;
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private @Nullable YamlNode root;
  private int skipping;
  private boolean tooDeep;

  TreeBuilder(ParsedText parsed, TokenScanner scanner, List<SyntaxFault> faults) {
    this.parsed = parsed;
    this.scanner = scanner;
    this.faults = faults;
    this.rules = new LoadRules(faults);
  }

  @Nullable YamlNode root() {
    return root;
  }

  /** Takes one event of the document; those around it do not matter. */
  void take(Event event) {
    switch (event.getEventId()) {
      case Scalar -> {
        if (skipping == 0) {
          scalar((ScalarEvent) event);
        }
      }
      case Alias -> {
        if (skipping == 0) {
          add(alias((AliasEvent) event));
        }
      }
      case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> {
        if (skipping > 0) {
          skipping--;
        } else {
          end(event);
        }
      }
      default -> {
        // Ends and starts of streams and documents hold no values.
      }
    }
  }

  static int offset(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }

  private void start(CollectionStartEvent event) {
    if (skipping > 0) {
      skipping++;
    } else if (open.size() == MAX_DEPTH) {
      skipping++;
      int at = offset(event.getEndMark());
      Span span = parsed.toSource(Math.max(0, at - 1), at);
      if (!tooDeep) {
        tooDeep = true;
        faults.add(fault(span, "values are nested more than " + MAX_DEPTH + " levels deep"));
      }
      add(nothing(span));
    } else {
      open.push(OpenNode.of(event, collectionStart(event), name(event.getAnchor())));
      anchors.open(open.element().anchor(), faults, open.element().anchorSpan(parsed));
    }
  }

  private int collectionStart(CollectionStartEvent event) {
    int end = offset(event.getEndMark());
    boolean behindIndicator =
        event.isFlow()
            || (event.getEventId() == Event.ID.SequenceStart && parsed.chars()[end] != '-');
    return behindIndicator ? end - 1 : end;
  }

  private void end(Event event) {
    OpenNode node = open.pop();
    Span span = parsed.toSource(node.start(), Math.max(node.start(), offset(event.getEndMark())));
    YamlNode built = rules.checked(node.build(span), node);
    anchors.close(node.anchor(), built);
    add(built);
  }

  private YamlNode alias(AliasEvent event) {
    String name = event.getAlias().getValue();
    Span span = parsed.toSource(offset(event.getStartMark()), offset(event.getEndMark()));
    YamlNode target = anchors.find(name);
    if (target != null) {
      return new YamlAlias(span, name, target.resolved());
    }
    faults.add(
        fault(
            span,
            anchors.isOpen(name)
                ? "`*" + name + "` stands inside the value that `&" + name + "` names"
                : "there is no anchor `&" + name + "` above `*" + name + "`"));
    return nothing(span);
  }

  private void scalar(ScalarEvent event) {
    int end = offset(event.getEndMark());
    ScalarStyle style = style(event);
    boolean empty = style == ScalarStyle.PLAIN && event.getValue().isEmpty();
    int start = empty ? end : scanner.lastScalarStart();
    Span span = parsed.toSource(start, end);
    boolean isKey = !open.isEmpty() && open.element().wantsKey();
    String tag = event.getTag().orElse(null);
    YamlScalar.Resolved resolved = rules.resolve(event.getValue(), style, tag, isKey, span);
    String anchor = name(event.getAnchor());
    YamlScalar.Origin origin =
        new YamlScalar.Origin(
            parsed, start, end, style, style.isBlock() ? scanner.blockIndent(start) : 0);
    YamlScalar scalar =
        new YamlScalar(
            span, written(style, span, start), event.getValue(), resolved, anchor, origin);
    if (anchor != null) {
      anchors.open(anchor, faults, span);
      anchors.close(anchor, scalar);
    }
    add(scalar);
  }

  /** Returns the style as written, where a patch has put quotes around a plain scalar. */
  private ScalarStyle written(ScalarStyle style, Span span, int start) {
    if (parsed.isUnpatched() || !style.isQuoted()) {
      return style;
    }
    return parsed.toSource(start + 1) == span.start() ? ScalarStyle.PLAIN : style;
  }

  private void add(YamlNode node) {
    OpenNode parent = open.peek();
    if (parent == null) {
      root = node;
    } else {
      parent.add(node, rules);
    }
  }

  private YamlScalar nothing(Span span) {
    return new YamlScalar(
        Span.at(span.start()),
        ScalarStyle.PLAIN,
        "",
        ScalarResolver.nothing(),
        null,
        YamlScalar.Origin.nowhere());
  }

  private static @Nullable String name(Optional<Anchor> anchor) {
    return anchor.map(Anchor::getValue).orElse(null);
  }

  private static ScalarStyle style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> ScalarStyle.LITERAL;
      case FOLDED -> ScalarStyle.FOLDED;
      default -> ScalarStyle.PLAIN;
    };
  }

  private static SyntaxFault fault(Span span, String message) {
    return new SyntaxFault(SyntaxFault.Kind.SYNTAX, span, message, new ArrayList<>());
  }
}
