// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;

/** Answers {@code textDocument/selectionRange}: from the word outwards to the whole file. */
public final class SelectionHandler {
  /** Returns the selections around each position. */
  public List<SelectionRange> answer(Snapshot snapshot, List<Position> positions) {
    return positions.stream().map(position -> around(snapshot, position)).toList();
  }

  private static SelectionRange around(Snapshot snapshot, Position position) {
    int offset = snapshot.converter().offset(position);
    List<Span> spans = new ArrayList<>();
    spans.add(snapshot.file().span());
    NodePath way = NodePath.at(snapshot.document(), offset);
    for (YamlNode node : way.nodes()) {
      spans.add(node.span());
      if (node instanceof YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
          spans.add(entry.span());
        }
      }
    }
    way.last().ifPresent(node -> addExpression(node, offset, spans));
    SelectionRange range = null;
    Span outer = null;
    for (Span span : spans) {
      boolean inner = outer == null || (outer.covers(span) && !outer.equals(span));
      if (span.touches(offset) && inner) {
        range = new SelectionRange(snapshot.converter().range(span), range);
        outer = span;
      }
    }
    return range == null
        ? new SelectionRange(snapshot.converter().range(Span.at(offset)), null)
        : range;
  }

  private static void addExpression(YamlNode node, int offset, List<Span> spans) {
    if (node instanceof YamlScalar scalar) {
      for (Expression expression : ExpressionParser.parse(scalar)) {
        if (expression.span().touches(offset)) {
          spans.add(expression.span());
          spans.add(expression.context().span().to(expression.name().span()));
          spans.add(expression.name().span());
        }
      }
    }
  }
}
