// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code az} printed, without what is no error in it, and each error of the service alone. */
final class PlainOutput {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern LOG = Pattern.compile("(?m)^(?:WARNING|INFO|DEBUG): .*$");

  /** A frame of a traceback, and its code. */
  private static final Pattern FRAME =
      Pattern.compile("(?m)^[ \t]*File \"[^\"\\n]*\", line \\d+.*$(?:\\R[ \t]{4}.*$)*");

  /** An error within an error begins in the same line. */
  private static final Pattern DETAIL = Pattern.compile("\t(?=\\([A-Z][A-Za-z]*\\) )");

  /** What the service says of itself: where it runs, and who asked for what. */
  private static final Pattern ASIDE = Pattern.compile("\\b(?:Info|Inner error): (?=\\{)");

  /** Nobody's output has as many. */
  private static final int MOST_ASIDES = 200;

  private PlainOutput() {}

  static String of(String text) {
    String plain = COLOUR.matcher(text).replaceAll("");
    plain = LOG.matcher(plain).replaceAll("");
    plain = FRAME.matcher(plain).replaceAll("");
    return DETAIL.matcher(withoutAsides(plain)).replaceAll("\n");
  }

  private static String withoutAsides(String text) {
    StringBuilder rest = new StringBuilder();
    Matcher aside = ASIDE.matcher(text);
    int from = 0;
    for (int i = 0; i < MOST_ASIDES && aside.find(from); i++) {
      Optional<JsonPart> object = JsonPart.at(aside.end(), text);
      rest.append(text, from, object.isPresent() ? aside.start() : aside.end());
      from = object.map(JsonPart::end).orElse(aside.end());
    }
    return rest.append(text, from, text.length()).toString();
  }
}
