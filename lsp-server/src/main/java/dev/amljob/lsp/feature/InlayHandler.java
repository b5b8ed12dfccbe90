// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.complete.Types;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.text.Span;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Answers {@code textDocument/inlayHint}: what a binding brings, how long a time-out is, and what
 * the keys mean that are left out.
 */
public final class InlayHandler {
  /** Returns the hints within a range. */
  public List<InlayHint> answer(Snapshot snapshot, Range range) {
    Span visible = snapshot.converter().span(range);
    CommandJob job = snapshot.job();
    List<InlayHint> hints = new ArrayList<>();
    for (Expression expression : bindings(job)) {
      type(expression, job)
          .filter(type -> !type.isEmpty())
          .ifPresent(type -> add(snapshot, expression.span(), type, visible, hints));
    }
    job.limits()
        .flatMap(limits -> limits.timeout())
        .ifPresent(
            timeout ->
                Durations.words(timeout.value().toString())
                    .ifPresent(
                        words -> add(snapshot, timeout.span(), "= " + words, visible, hints)));
    for (LeftOut found : LeftOut.of(snapshot.document(), job)) {
      String text = String.join(", ", found.lines());
      add(snapshot, found.place(), text, visible, hints)
          .ifPresent(hint -> hint.setTextEdits(snapshot.converter().edits(found.edits())));
    }
    return hints;
  }

  /** Returns the bindings that are replaced; those of an anchored text once, where it stands. */
  private static Set<Expression> bindings(CommandJob job) {
    Set<Expression> all = new LinkedHashSet<>(job.commandExpressions());
    job.environmentVariables().values().forEach(value -> all.addAll(value.expressions()));
    all.removeIf(expression -> expression.form() != Form.BINDING);
    return all;
  }

  private static Optional<String> type(Expression expression, CommandJob job) {
    String name = expression.name().text();
    return expression.isInput()
        ? job.input(name).map(input -> Types.of(input))
        : expression.isOutput()
            ? job.output(name).map(output -> Types.of(output))
            : Optional.empty();
  }

  private static Optional<InlayHint> add(
      Snapshot snapshot, Span span, String text, Span visible, List<InlayHint> hints) {
    if (!visible.touches(span.end())) {
      return Optional.empty();
    }
    InlayHint hint = new InlayHint(snapshot.converter().position(span.end()), Either.forLeft(text));
    hint.setKind(InlayHintKind.Type);
    hint.setPaddingLeft(true);
    hints.add(hint);
    return Optional.of(hint);
  }
}
