// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A secret that its shape gives away: the token of a known service, or the signature of a link.
 *
 * @param kind what it is, for messages
 * @param shown how it begins, which gives nothing away
 * @param span its place in the text that was searched
 */
record KnownSecret(String kind, String shown, Span span) {
  /** A token that begins with letters of its own. */
  private record Shape(String prefix, int least, String kind) {}

  /** The lengths are those of the shortest token that was ever given out, or a little less. */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("ghp_", 30, "a GitHub token"),
          new Shape("gho_", 30, "a GitHub token"),
          new Shape("ghs_", 30, "a GitHub token"),
          new Shape("ghu_", 30, "a GitHub token"),
          new Shape("github_pat_", 30, "a GitHub token"),
          new Shape("glpat-", 18, "a GitLab token"),
          new Shape("hf_", 30, "a Hugging Face token"),
          new Shape("sk-", 32, "an API key"),
          new Shape("AKIA", 16, "an AWS access key"),
          new Shape("ASIA", 16, "an AWS access key"),
          new Shape("AIza", 32, "a Google API key"),
          new Shape("xoxb-", 20, "a Slack token"),
          new Shape("xoxp-", 20, "a Slack token"),
          new Shape("dapi", 32, "a Databricks token"),
          new Shape("pypi-", 40, "a PyPI token"),
          new Shape("npm_", 30, "an npm token"),
          new Shape("eyJ", 40, "a signed token"));

  /** What stands before a secret in a connection string or a link. */
  private static final List<Shape> NAMES =
      List.of(
          new Shape("AccountKey=", 40, "the key of a storage account"),
          new Shape("SharedAccessKey=", 30, "a shared access key"),
          new Shape("SharedAccessSignature=", 30, "a shared access signature"),
          new Shape("&sig=", 20, "a shared access signature"),
          new Shape("?sig=", 20, "a shared access signature"));

  /** A random word of any length has more characters than these. */
  private static final int MANY = 7;

  /** No text with fewer characters holds one. */
  private static final int SHORTEST = 15;

  private static final BitSet FIRST_LETTERS = firstLetters();

  /** Returns the first secret in a text. Takes time linear in its length. */
  static Optional<KnownSecret> in(String text) {
    if (text.length() < SHORTEST) {
      return Optional.empty();
    }
    for (int at = 0; at < text.length(); at++) {
      char first = text.charAt(at);
      if (first < 128 && FIRST_LETTERS.get(first)) {
        Optional<KnownSecret> found = at(text, at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return privateKey(text);
  }

  private static BitSet firstLetters() {
    BitSet letters = new BitSet(128);
    SHAPES.forEach(shape -> letters.set(shape.prefix.charAt(0)));
    NAMES.forEach(shape -> letters.set(shape.prefix.charAt(0)));
    return letters;
  }

  private static Optional<KnownSecret> privateKey(String text) {
    int at = text.indexOf("PRIVATE KEY-----");
    int start = at < 0 ? -1 : text.lastIndexOf("-----BEGIN", at);
    return start < 0
        ? Optional.empty()
        : Optional.of(new KnownSecret("a private key", "-----BEGIN", new Span(start, start + 10)));
  }

  private static Optional<KnownSecret> at(String text, int at) {
    for (Shape shape : NAMES) {
      if (text.startsWith(shape.prefix, at)) {
        return ofLength(text, at, shape, "+/=%");
      }
    }
    // Each run of such characters is read once, so that all looks together cost one pass.
    if (at > 0 && isTokenPart(text.charAt(at - 1))) {
      return Optional.empty();
    }
    for (Shape shape : SHAPES) {
      if (text.startsWith(shape.prefix, at)) {
        return ofLength(text, at, shape, "")
            .filter(found -> looksRandom(text, at + shape.prefix.length(), found.span.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<KnownSecret> ofLength(String text, int at, Shape shape, String more) {
    int from = at + shape.prefix.length();
    int end = from;
    while (end < text.length()
        && (isTokenPart(text.charAt(end)) || more.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end - from < shape.least
        ? Optional.empty()
        : Optional.of(new KnownSecret(shape.kind, shape.prefix + "...", new Span(at, end)));
  }

  /**
   * A word with a digit and a letter in it, and more than a few different characters, unlike {@code
   * xxxx}.
   */
  static boolean looksRandom(String text, int from, int end) {
    boolean digit = false;
    boolean letter = false;
    BitSet kinds = new BitSet(128);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
      kinds.set(Math.min(c, 127));
    }
    return digit && letter && kinds.cardinality() > MANY;
  }

  private static boolean isTokenPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
  }
}
