// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.Span;
import java.util.Objects;
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
    boolean leadsOn) {
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
  }

  /** Returns a proposal that writes one text, with nothing to fill in. */
  static Proposal of(String label, Kind kind, Span replaced, String text) {
    return new Proposal(label, kind, "", () -> "", replaced, text, escaped(text), 50, false);
  }

  /** Returns a text as a snippet that writes just that. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }

  Proposal withDetail(String newDetail) {
    return new Proposal(
        label, kind, newDetail, documentation, replaced, text, snippet, rank, leadsOn);
  }

  Proposal documented(Supplier<String> newDocumentation) {
    return new Proposal(
        label, kind, detail, newDocumentation, replaced, text, snippet, rank, leadsOn);
  }

  Proposal ranked(int newRank) {
    return new Proposal(
        label, kind, detail, documentation, replaced, text, snippet, newRank, leadsOn);
  }

  Proposal withSnippet(String newSnippet) {
    return new Proposal(
        label, kind, detail, documentation, replaced, text, newSnippet, rank, leadsOn);
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
        leadsOn);
  }

  Proposal leadingOn() {
    return new Proposal(label, kind, detail, documentation, replaced, text, snippet, rank, true);
  }
}
