// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.shell.LexicalFault.Kind;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of a text as they are met. */
final class Faults {
  private final List<LexicalFault> found = new ArrayList<>();
  private @Nullable LexicalFault unclosed;

  void add(Kind kind, Span span) {
    found.add(new LexicalFault(kind, span));
  }

  /**
   * Notes that the text ended within something. Everything around it then is unclosed as well, and
   * is noted later: only the outermost is the mistake.
   */
  void addUnclosed(Kind kind, Span span) {
    unclosed = new LexicalFault(kind, span);
  }

  List<LexicalFault> sorted() {
    List<LexicalFault> all = new ArrayList<>(found);
    boolean swallowed = found.stream().anyMatch(one -> one.kind() == Kind.HEREDOC_WITHOUT_END);
    if (unclosed != null && !swallowed) {
      all.add(unclosed);
    }
    all.sort(null);
    return List.copyOf(all);
  }
}
