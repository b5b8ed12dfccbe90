// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.shell.LexicalFault;
import dev.amljob.core.text.Span;
import java.util.Optional;

/** Reports quotes, substitutions and here-documents of the command that have no end. */
final class CommandQuoteBalanceRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-quote-balance",
          Category.COMMAND,
          Severity.WARNING,
          "a quote or bracket of the shell is not closed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<CommandText> text = CommandText.of(job, context);
    if (text.isPresent()) {
      for (LexicalFault fault : text.get().script().faults()) {
        problem(fault.kind()).ifPresent(problem -> report(fault.span(), problem, text.get()));
      }
    }
  }

  private static Optional<String> problem(LexicalFault.Kind kind) {
    return switch (kind) {
      case UNCLOSED_SINGLE_QUOTE, UNCLOSED_DOUBLE_QUOTE, UNCLOSED_BACKQUOTE ->
          Optional.of("this quote is not closed");
      case UNCLOSED_SUBSTITUTION -> Optional.of("this bracket is not closed");
      case UNCLOSED_PARAMETER -> Optional.of("this brace is not closed");
      case HEREDOC_WITHOUT_END -> Optional.of("no line with the end of this here-document follows");
      case TRAILING_BACKSLASH, BACKSLASH_BEFORE_BLANKS -> Optional.empty();
    };
  }

  private static void report(Span span, String problem, CommandText text) {
    // An expression without its end is another rule's.
    if (!text.scalar().text().startsWith("${{", span.start())) {
      text.report(span, problem + ", so that the shell refuses or misreads the command");
    }
  }
}
