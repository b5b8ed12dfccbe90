// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reader of one comment for amljob. It is lenient about blanks and about nothing else: a
 * comment that is misspelt and silently does nothing would be worse than none.
 */
public final class SuppressionReader {
  private static final String LEAD = "amljob";
  private static final String IGNORE = "ignore";
  private static final String IGNORE_FILE = "ignore-file";
  private static final String UNTIL = "until=";
  private static final String SHAPE = "write `# amljob: ignore[rule-id] reason`";

  private final CoveredPart parts;
  private final YamlComment comment;
  private final String text;
  private int at;

  private SuppressionReader(YamlDocument document, CoveredPart parts, YamlComment comment) {
    this.parts = parts;
    this.comment = comment;
    this.text = document.source().text();
  }

  /** Returns the comments of a file that are meant for amljob, in the order of the text. */
  public static List<SuppressionComment> read(YamlDocument document) {
    List<SuppressionComment> found = new ArrayList<>();
    List<YamlComment> meant =
        document.comments().stream().filter(one -> one.text().startsWith(LEAD)).toList();
    if (!meant.isEmpty()) {
      CoveredPart parts = new CoveredPart(document);
      meant.forEach(
          one -> new SuppressionReader(document, parts, one).read().ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  private Optional<SuppressionComment> read() {
    at = text.indexOf(LEAD, comment.span().start()) + LEAD.length();
    skipBlanks();
    if (peek() != ':') {
      // A sentence that begins with the name of the tool.
      return Optional.empty();
    }
    at++;
    skipBlanks();
    Span word = word();
    String written = word.of(text);
    return Optional.of(
        written.equals(IGNORE) || written.equals(IGNORE_FILE)
            ? ignore(written.equals(IGNORE_FILE))
            : unknownWord(word, written));
  }

  private SuppressionComment unknownWord(Span word, String written) {
    Optional<String> nearest =
        written.isEmpty()
            ? Optional.empty()
            : NearestName.of(written, List.of(IGNORE, IGNORE_FILE));
    String what = written.isEmpty() ? "this says nothing" : "`" + written + "` is unknown here";
    return malformed(
        word.isEmpty() ? comment.span() : word,
        what + "; " + nearest.map(name -> "did you mean `" + name + "`?").orElse(SHAPE),
        nearest);
  }

  private SuppressionComment ignore(boolean wholeFile) {
    skipBlanks();
    int opening = at;
    int closing = text.indexOf(']', at);
    if (peek() != '[' || closing < 0 || closing >= comment.span().end()) {
      return malformed(comment.span(), "this names no rule; " + SHAPE, Optional.empty());
    }
    List<Suppression.Name> names = names(opening + 1, closing);
    if (names.isEmpty()) {
      return malformed(
          new Span(opening, closing + 1), "this names no rule; " + SHAPE, Optional.empty());
    }
    at = closing + 1;
    return withReason(names, wholeFile);
  }

  private List<Suppression.Name> names(int start, int end) {
    List<Suppression.Name> names = new ArrayList<>();
    at = start;
    while (at < end) {
      while (at < end && (isBlank(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
      int from = at;
      while (at < end && !isBlank(text.charAt(at)) && text.charAt(at) != ',') {
        at++;
      }
      if (at > from) {
        names.add(new Suppression.Name(text.substring(from, at), new Span(from, at)));
      }
    }
    return names;
  }

  private SuppressionComment withReason(List<Suppression.Name> names, boolean wholeFile) {
    StringBuilder reason = new StringBuilder();
    Optional<Suppression.Until> until = Optional.empty();
    for (skipBlanks(); at < comment.span().end(); skipBlanks()) {
      Span word = word();
      String written = word.of(text);
      if (!written.startsWith(UNTIL)) {
        reason.append(reason.isEmpty() ? "" : " ").append(written);
        continue;
      }
      Optional<LocalDate> date = date(written.substring(UNTIL.length()));
      if (date.isEmpty()) {
        return malformed(
            word,
            "`" + written.substring(UNTIL.length()) + "` is no date; write `until=YYYY-MM-DD`",
            Optional.empty());
      }
      until = Optional.of(new Suppression.Until(date.get(), word));
    }
    Span covered = wholeFile ? new Span(0, text.length()) : parts.of(comment);
    return new Suppression(comment.span(), names, reason.toString(), until, covered);
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private SuppressionComment malformed(Span wrong, String message, Optional<String> replacement) {
    return new MalformedSuppression(comment.span(), wrong, message, replacement);
  }

  private Span word() {
    int start = at;
    while (at < comment.span().end() && !isBlank(peek()) && peek() != '[') {
      at++;
    }
    if (at == start && peek() == '[') {
      // In a reason, a bracket is a character like any other.
      at++;
    }
    return new Span(start, at);
  }

  private void skipBlanks() {
    while (at < comment.span().end() && isBlank(peek())) {
      at++;
    }
  }

  private char peek() {
    return at < comment.span().end() ? text.charAt(at) : '\0';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
