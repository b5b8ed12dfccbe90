// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that a message quotes, in whatever quotes. */
final class QuotedWords {
  private static final Pattern QUOTED = Pattern.compile("(['\"`])([^'\"`\\n]{1,200})\\1");

  private QuotedWords() {}

  static Stream<String> in(String message) {
    return QUOTED.matcher(message).results().map(match -> match.group(2));
  }
}
