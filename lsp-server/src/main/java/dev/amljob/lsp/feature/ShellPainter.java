// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.shell.Assignment;
import dev.amljob.core.shell.Flag;
import dev.amljob.core.shell.Heredoc;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.Quoting;
import dev.amljob.core.shell.Redirection;
import dev.amljob.core.shell.ShellScript;
import dev.amljob.core.shell.ShellWord;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.shell.WordPart;
import dev.amljob.core.text.Span;

/** Marks what the shell makes of a command, the outer first. */
final class ShellPainter {
  /** Scripts in scripts in scripts: what lies deeper is a text in quotes. */
  private static final int DEEPEST = 8;

  private final CommandTokens tokens;
  private int depth;

  ShellPainter(CommandTokens tokens) {
    this.tokens = tokens;
  }

  void paint() {
    paint(ShellScript.of(tokens.text()));
  }

  private void paint(ShellScript script) {
    script.heredocs().forEach(this::paint);
    script.commands().forEach(this::paint);
    script.operators().forEach(span -> tokens.paint(span, Token.Kind.OPERATOR));
    script.keywords().forEach(span -> tokens.paint(span, Token.Kind.KEYWORD));
    script.comments().forEach(span -> tokens.paint(span, Token.Kind.COMMENT));
  }

  private void paint(Heredoc heredoc) {
    tokens.paint(heredoc.body(), Token.Kind.STRING);
  }

  private void paint(SimpleCommand command) {
    command.assignments().forEach(this::paint);
    command.redirections().forEach(this::paint);
    command.words().forEach(this::paint);
    if (command.words().isEmpty()) {
      return;
    }
    paintProgram(command.words().get(0));
    for (Flag flag : Flag.in(command.words().subList(1, command.words().size()))) {
      // A flag in quotes is a text in quotes.
      if (flag.nameSpan().of(tokens.text()).startsWith("-")) {
        tokens.paint(flag.nameSpan(), Token.Kind.PROPERTY);
      }
    }
    Invocation.of(command).ifPresent(this::paint);
  }

  /** Marks the program behind {@code env} or a launcher, and the script that a shell is given. */
  private void paint(Invocation invocation) {
    paintProgram(invocation.program());
    if (depth < DEEPEST) {
      depth++;
      invocation.nested().ifPresent(this::paint);
      depth--;
    }
  }

  private void paintProgram(ShellWord word) {
    for (WordPart part : word.parts()) {
      if (part.isLiteral() && part.quoting() == Quoting.NONE) {
        tokens.paint(part.span(), Token.Kind.FUNCTION);
      }
    }
  }

  private void paint(Assignment assignment) {
    int start = assignment.span().start();
    int sign = assignment.value().span().start() - 1;
    tokens.paint(new Span(start, start + assignment.name().length()), Token.Kind.VARIABLE);
    if (sign > start && tokens.text().charAt(sign) == '=') {
      tokens.paint(new Span(sign, sign + 1), Token.Kind.OPERATOR);
    }
    paint(assignment.value());
  }

  private void paint(Redirection redirection) {
    Span whole = redirection.span();
    Span target = redirection.target().span();
    Span operator = target.isEmpty() ? whole : new Span(whole.start(), target.start());
    int length = operator.of(tokens.text()).stripTrailing().length();
    tokens.paint(operator.part(0, length), Token.Kind.OPERATOR);
    paint(redirection.target());
  }

  private void paint(ShellWord word) {
    paintQuotes(word);
    for (WordPart part : word.parts()) {
      switch (part.kind()) {
        case PARAMETER -> tokens.paint(part.span(), Token.Kind.VARIABLE);
        case SUBSTITUTION -> paintBrackets(part.span());
        default -> {
          // The word itself says enough.
        }
      }
      part.commands().forEach(this::paint);
    }
  }

  /** Marks each text in quotes with its quotes, which belong to none of the parts. */
  private void paintQuotes(ShellWord word) {
    int end = word.span().start();
    boolean quoted = false;
    for (WordPart part : word.parts()) {
      boolean isQuoted = part.quoting() != Quoting.NONE && part.quoting() != Quoting.BACKSLASH;
      if (quoted || isQuoted) {
        paintString(new Span(end, Math.max(end, part.span().start())));
      }
      if (isQuoted) {
        paintString(part.span());
      }
      end = Math.max(end, part.span().end());
      quoted = isQuoted;
    }
    if (quoted && end < word.span().end()) {
      paintString(new Span(end, word.span().end()));
    }
  }

  private void paintString(Span span) {
    if (!span.isEmpty()) {
      tokens.paint(span, Token.Kind.STRING);
    }
  }

  private void paintBrackets(Span span) {
    String text = span.of(tokens.text());
    if (text.length() > 2 && text.charAt(1) == '(') {
      tokens.paint(span.part(0, 2), Token.Kind.OPERATOR);
      if (text.endsWith(")")) {
        tokens.paint(span.part(text.length() - 1, text.length()), Token.Kind.OPERATOR);
      }
    }
  }
}
