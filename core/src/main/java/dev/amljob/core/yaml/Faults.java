// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The faults of a text that can be parsed all the same: what PyYAML's loader fails on later. */
final class Faults {
  /** Nobody reads more. */
  static final int MAX_FAULTS = 100;

  private final List<SyntaxFault> found = new ArrayList<>();

  List<SyntaxFault> found() {
    return found;
  }

  void secondDocument(Span marker) {
    found.add(
        new SyntaxFault(
            SyntaxFault.Kind.MULTIPLE_DOCUMENTS,
            marker,
            "a second document starts here; a file holds one job",
            List.of()));
  }

  void tooDeep(Span start, int depth) {
    report(start, "values are nested more than " + depth + " deep; what lies deeper is not read");
  }

  void tag(Span place, String tag) {
    report(
        place,
        "`" + shown(tag) + "` is a tag that cannot be loaded here; quote the value if it is text");
  }

  void anchorTwice(Span place, String name) {
    report(place, "the anchor `&" + name + "` stands twice; each needs a name of its own");
  }

  /** Reports the first mapping whose merges are too much; all that follow are like it. */
  void tooManyMerged(Span place, int most) {
    String message = "merges go through more than " + most + " keys; from here on none is followed";
    if (found.stream().noneMatch(one -> one.message().equals(message))) {
      report(place, message);
    }
  }

  void alias(Span place, String name, boolean withinItself, Collection<String> anchors) {
    if (withinItself) {
      report(place, "`*" + name + "` stands within the value that it repeats");
    } else {
      String guess =
          NearestName.of(name, anchors).map(near -> "; did you mean `*" + near + "`?").orElse("");
      report(
          place,
          "`*"
              + name
              + "` repeats the value after `&"
              + name
              + "`, which does not come before it"
              + guess);
    }
  }

  void unloadable(YamlScalar scalar, @Nullable String tag, Span tagPlace) {
    if (tag == null || scalar.style() != ScalarStyle.PLAIN || isKnown(tag)) {
      String kind = tag == null ? "" : " with the tag `" + shown(tag) + "`";
      report(
          scalar.span(),
          Excerpt.code(scalar.text())
              + kind
              + " cannot be loaded"
              + reason(scalar, tag)
              + "; quote it if it is text");
    } else {
      tag(tagPlace, tag);
    }
  }

  private static boolean isKnown(String tag) {
    String name = Tags.standardName(tag);
    return name != null && List.of("bool", "int", "float", "timestamp", "binary").contains(name);
  }

  private static String reason(YamlScalar scalar, @Nullable String tag) {
    if (tag == null && Timestamps.matches(scalar.text())) {
      return ": it reads as a date, but there is no such day or time";
    }
    return tag == null && Chars.isDigit(scalar.text().charAt(scalar.text().length() - 1))
        ? ": it reads as a number that is too long"
        : "";
  }

  void check(YamlEntry entry) {
    YamlNode key = entry.key().resolved();
    if (key instanceof YamlMapping || key instanceof YamlSequence) {
      report(
          entry.key().span(),
          "a key must be text, not "
              + key.kindName()
              + (key instanceof YamlMapping mapping && mapping.isFlow()
                  ? "; quote the value if `{{` is text"
                  : ""));
    } else if (entry.isMerge()) {
      checkMerged(entry.value());
    }
  }

  private void checkMerged(YamlNode merged) {
    List<YamlNode> targets =
        merged.resolved() instanceof YamlSequence list ? list.items() : List.of(merged);
    targets.stream()
        .filter(target -> !isMapping(target.resolved()))
        .findFirst()
        .ifPresent(
            other ->
                report(
                    other.span(),
                    "`<<` merges a mapping or a list of mappings, not "
                        + other.resolved().kindName()));
  }

  /** What cannot be loaded, such as an alias of nothing, has a fault of its own. */
  private static boolean isMapping(YamlNode value) {
    return value instanceof YamlMapping
        || (value instanceof YamlScalar scalar && scalar.type() == ScalarType.UNLOADABLE);
  }

  /** A merge key means something as a key only. */
  void checkValue(YamlNode value) {
    if (value instanceof YamlScalar scalar && scalar.type() == ScalarType.MERGE) {
      report(value.span(), "`<<` is a key that merges mappings; quote it if it is text");
    }
  }

  private void report(Span span, String message) {
    if (found.size() < MAX_FAULTS) {
      found.add(new SyntaxFault(SyntaxFault.Kind.SYNTAX, span, message, List.<TextEdit>of()));
    }
  }

  private static String shown(String tag) {
    return Optional.ofNullable(Tags.standardName(tag)).map(name -> "!!" + name).orElse(tag);
  }
}
