// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a command, in the order of the source. What the shell nests, as a variable in a
 * text in quotes, is painted layer over layer; what is to be seen in the end are the tokens.
 */
final class CommandTokens {
  private final String text;

  /** What each character is; null where there is nothing to say of it. */
  private final Token.@Nullable Kind[] kinds;

  private CommandTokens(String text) {
    this.text = text;
    this.kinds = new Token.Kind[text.length()];
  }

  /** Returns the tokens of a command in a source. */
  static List<Token> of(YamlScalar command, String source) {
    CommandTokens tokens = new CommandTokens(command.text());
    new ShellPainter(tokens).paint();
    for (Expression expression : ExpressionParser.parse(command.text())) {
      if (Token.isMarked(expression)) {
        tokens.paint(expression.span(), null);
      }
    }
    return tokens.seen(command.map(), source);
  }

  /** Returns the command as the shell gets it. */
  String text() {
    return text;
  }

  /** Marks a stretch of the command, over what was there. */
  void paint(Span span, Token.@Nullable Kind kind) {
    int end = Math.min(span.end(), kinds.length);
    Arrays.fill(kinds, Math.min(span.start(), end), end, kind);
  }

  private List<Token> seen(ScalarMap map, String source) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[start]) {
        Token.Kind kind = kinds[start];
        if (kind != null) {
          addLines(map.toSource(new Span(start, i)), kind, source, tokens);
        }
        start = i;
      }
    }
    return tokens;
  }

  /** A token that goes on in the next line is one of each line, without indentation. */
  private static void addLines(Span place, Token.Kind kind, String source, List<Token> tokens) {
    int at = place.start();
    for (String line : place.of(source).split("\\R", -1)) {
      int indent = line.length() - line.stripLeading().length();
      int end = at + line.stripTrailing().length();
      if (at + indent < end) {
        tokens.add(new Token(new Span(at + indent, end), kind));
      }
      at += line.length() + breakAt(source, at + line.length());
    }
  }

  private static int breakAt(String source, int at) {
    return source.startsWith("\r\n", at) ? 2 : 1;
  }
}
