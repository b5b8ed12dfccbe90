// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that may be written at a cursor.
 *
 * @param label what a list shows
 * @param kind what it is
 * @param detail a few words beside the label; may be empty
 * @param documentation Markdown, made when somebody wants to read it
 * @param replaced what it replaces, on one line, the cursor within
 * @param text what it writes
 * @param snippet the same with places to fill in, as editors know them: <code>${1:here}</code>
 * @param rank the place in the list, lower first
 * @param leadsOn whether more can be proposed once this is written
 * @param before what changes before that as well: the indentation of the line, where it is wrong
 */
public record Proposal(
    String label,
    Kind kind,
    String detail,
    Supplier<String> documentation,
    Span replaced,
    String text,
    String snippet,
    int rank,
    boolean leadsOn,
    Optional<TextEdit> before) {
  /** What a proposal is. */
  public enum Kind {
    KEY,
    VALUE,
    REFERENCE,
    FILE,
    FOLDER,
    NAME,
    SNIPPET
  }

  public Proposal {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(documentation, "documentation");
    Objects.requireNonNull(replaced, "replaced");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(snippet, "snippet");
    Objects.requireNonNull(before, "before");
  }

  /** Returns a proposal that writes one text, with nothing to fill in. */
  static Proposal of(String label, Kind kind, Span replaced, String text) {
    return new Proposal(
        label, kind, "", () -> "", replaced, text, escaped(text), 50, false, Optional.empty());
  }

  /** Returns a text as a snippet that writes just that. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }

  Proposal withDetail(String newDetail) {
    return new Proposal(
        label, kind, newDetail, documentation, replaced, text, snippet, rank, leadsOn, before);
  }

  Proposal documented(Supplier<String> newDocumentation) {
    return new Proposal(
        label, kind, detail, newDocumentation, replaced, text, snippet, rank, leadsOn, before);
  }

  Proposal ranked(int newRank) {
    return new Proposal(
        label, kind, detail, documentation, replaced, text, snippet, newRank, leadsOn, before);
  }

  Proposal withSnippet(String newSnippet) {
    return new Proposal(
        label, kind, detail, documentation, replaced, text, newSnippet, rank, leadsOn, before);
  }

  /** Returns this with something more behind it. */
  Proposal followedBy(String more) {
    return new Proposal(
        label,
        kind,
        detail,
        documentation,
        replaced,
        text + more,
        snippet + escaped(more),
        rank,
        leadsOn,
        before);
  }

  /**
   * Returns this for a word that something has to change before. Editors take no insertion right
   * where the word begins, so that is done by the proposal itself.
   */
  Proposal moved(TextEdit edit, String where) {
    boolean insertion = edit.span().isEmpty();
    String head = insertion ? edit.newText() : "";
    return new Proposal(
        label,
        kind,
        detail.isEmpty() ? where : detail + ", " + where,
        documentation,
        replaced,
        head + text,
        head + snippet,
        rank,
        leadsOn,
        insertion ? Optional.empty() : Optional.of(edit));
  }

  Proposal leadingOn() {
    return new Proposal(
        label, kind, detail, documentation, replaced, text, snippet, rank, true, before);
  }
}
