// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a cursor inside an expression, and where a whole one may be written. */
final class BindingFinder {
  private static final String OPEN = "${{";

  /** A word that begins as an expression does: {@code $} and one brace. */
  private static final Pattern BEGUN = Pattern.compile("(?:.*[^$\\\\])?(\\$\\{?)");

  /** A flag and what stands behind it of its value, which may be nothing yet. */
  private static final Pattern FLAGGED =
      Pattern.compile(".*[\\s\"'](--?[A-Za-z][\\w-]*)(?: +|=)[\"']?([\\w./:-]*)");

  private final YamlDocument document;
  private final String text;
  private final int offset;
  private final int lineStart;

  private BindingFinder(YamlDocument document, int offset) {
    SourceFile file = document.source();
    this.document = document;
    this.text = file.text();
    this.offset = offset;
    this.lineStart = file.lines().line(file.lines().lineOf(offset)).start();
  }

  /** Returns the place of a cursor; nothing where it has nothing to do with an expression. */
  static Optional<Place> find(YamlDocument document, int offset) {
    BindingFinder finder = new BindingFinder(document, offset);
    return finder.inside().or(finder::begun).or(finder::behindFlag);
  }

  private Optional<Place> inside() {
    int open = text.lastIndexOf(OPEN, offset - OPEN.length());
    if (open < lineStart
        || !text.substring(open + OPEN.length(), offset).matches("[\\w.\\- \\t]*")) {
      return Optional.empty();
    }
    int start = open + OPEN.length();
    while (start < offset && text.charAt(start) == ' ') {
      start++;
    }
    NodePath way = NodePath.at(document, open);
    return Optional.of(place(Role.EXPRESSION, way, open, new Span(start, wordEnd())));
  }

  private Optional<Place> begun() {
    Matcher line = BEGUN.matcher(text.substring(lineStart, offset));
    if (!line.matches()) {
      return Optional.empty();
    }
    int start = lineStart + line.start(1);
    int end = text.startsWith("}", offset) && line.group(1).endsWith("{") ? offset + 1 : offset;
    return argument(NodePath.at(document, start), start, new Span(start, end));
  }

  private Optional<Place> behindFlag() {
    Matcher line = FLAGGED.matcher(text.substring(lineStart, offset));
    if (!line.matches() || line.group(2).startsWith("-")) {
      return Optional.empty();
    }
    int flag = lineStart + line.start(1);
    NodePath way = NodePath.at(document, flag);
    return way.path().toString().equals("/command")
        ? argument(way, flag, new Span(lineStart + line.start(2), wordEnd()))
        : Optional.empty();
  }

  /** In braces, a value without quotes cannot hold any. */
  private Optional<Place> argument(NodePath way, int start, Span word) {
    boolean fits =
        way.last()
            .filter(YamlScalar.class::isInstance)
            .map(node -> ((YamlScalar) node).style() != ScalarStyle.PLAIN)
            .map(quoted -> quoted || way.mapping().filter(YamlMapping::isFlow).isEmpty())
            .orElse(false);
    return fits ? Optional.of(place(Role.ARGUMENT, way, start, word)) : Optional.empty();
  }

  private Place place(Role role, NodePath way, int start, Span word) {
    return new Place(
        document,
        role,
        way.path(),
        way.mapping().orElse(null),
        word,
        text.substring(word.start(), offset),
        new Segment(role, start, word, false, false, false),
        PlaceFinder.docs(document),
        0,
        Optional.empty());
  }

  private int wordEnd() {
    int end = offset;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
