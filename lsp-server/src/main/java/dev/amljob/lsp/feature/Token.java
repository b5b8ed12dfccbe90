// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.names.Occurrence;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a text that means something which YAML does not show.
 *
 * @param span the place
 * @param kind what it is
 */
record Token(Span span, Kind kind) {
  /** What a token is; the names are those of the protocol. */
  enum Kind {
    KEYWORD("keyword"),
    OPERATOR("operator"),
    PARAMETER("parameter"),
    PROPERTY("property"),
    VARIABLE("variable"),
    FUNCTION("function"),
    STRING("string"),
    COMMENT("comment");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Returns the tokens of a document, in the order of the text, with no overlap. */
  static List<Token> of(Snapshot snapshot) {
    YamlDocument document = snapshot.document();
    List<Token> tokens = new ArrayList<>();
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar) {
        ExpressionParser.parse(scalar).forEach(expression -> add(expression, tokens));
      }
    }
    for (Occurrence occurrence : snapshot.names().all()) {
      if (occurrence.declares()) {
        tokens.add(new Token(occurrence.span(), Kind.VARIABLE));
      }
    }
    Optional<YamlNode> command = snapshot.job().command().map(text -> text.node().resolved());
    if (command.isPresent() && command.get() instanceof YamlScalar scalar) {
      tokens.addAll(CommandTokens.of(scalar, snapshot.file().text()));
    }
    return disjoint(tokens, snapshot.file().text());
  }

  /** Returns whether the parts of an expression are tokens. */
  static boolean isMarked(Expression expression) {
    return !expression.context().isEmpty() && !expression.name().isEmpty();
  }

  private static void add(Expression expression, List<Token> tokens) {
    if (!isMarked(expression)) {
      return;
    }
    Span whole = expression.span();
    tokens.add(
        new Token(new Span(whole.start(), expression.context().span().start()), Kind.OPERATOR));
    tokens.add(new Token(expression.context().span(), Kind.KEYWORD));
    tokens.add(new Token(expression.name().span(), Kind.PARAMETER));
    if (!expression.member().isEmpty()) {
      tokens.add(new Token(expression.member().span(), Kind.PROPERTY));
    }
    int end = expression.name().span().to(expression.member().span()).end();
    if (end < whole.end()) {
      tokens.add(new Token(new Span(end, whole.end()), Kind.OPERATOR));
    }
  }

  /** Keeps tokens of one line that do not overlap: clients know no others. */
  private static List<Token> disjoint(List<Token> tokens, String text) {
    tokens.sort(Comparator.comparing(Token::span));
    List<Token> kept = new ArrayList<>();
    int end = 0;
    for (Token token : tokens) {
      String under = token.span.of(text);
      boolean oneLine = under.indexOf('\n') < 0 && under.indexOf('\r') < 0;
      if (token.span.start() >= end && !token.span.isEmpty() && oneLine) {
        kept.add(token);
        end = token.span.end();
      }
    }
    return kept;
  }
}
