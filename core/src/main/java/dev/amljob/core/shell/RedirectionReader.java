// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import java.util.List;
import java.util.Optional;

/** Reads redirections. */
record RedirectionReader(ShellCursor cursor, WordReader words, HeredocReader heredocs) {
  private static final List<String> OPERATORS =
      List.of("&>>", "&>", "<<<", "<<-", "<<", "<&", "<>", "<", ">>", ">&", ">|", ">");

  /** Returns the operator that stands here, if one does and is no substitution. */
  Optional<String> operator() {
    char c = cursor.peek();
    boolean possible = (c == '<' || c == '>' || c == '&') && cursor.peek(1) != '(';
    return possible && !cursor.atExpression()
        ? OPERATORS.stream().filter(cursor::looksAt).findFirst()
        : Optional.empty();
  }

  /** Returns the operator that stands here, if the word right before it is a descriptor. */
  Optional<String> operatorBehind(ShellWord word) {
    char c = cursor.peek();
    boolean possible = c == '<' || c == '>';
    return possible && isNumber(word) && !cursor.atExpression() ? operator() : Optional.empty();
  }

  private static boolean isNumber(ShellWord word) {
    return !word.isQuoted()
        && word.isLiteral()
        && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Reads the operator that stands here, and its target. */
  Redirection read(int start, String operator) {
    cursor.skip(operator.length());
    int operatorEnd = cursor.offset();
    cursor.skipBlanks();
    boolean written = !words.endsWord();
    ShellWord target =
        written ? words.read() : ShellWord.of(cursor.span(operatorEnd, operatorEnd), List.of());
    int end = written ? cursor.offset() : operatorEnd;
    if (written && (operator.equals("<<") || operator.equals("<<-"))) {
      heredocs.expect(target, operator.equals("<<-"), cursor.span(start, end));
    }
    return new Redirection(operator, cursor.span(start, end), target);
  }
}
