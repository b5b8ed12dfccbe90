// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;

/** The name of a job: what the service takes for one, and one of our own where a file has none. */
final class JobName {
  private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}");
  private static final String LETTERS = "0123456789bcdfghjklmnpqrstvwxyz";
  private static final int TAIL = 10;
  private static final List<String> ADJECTIVES =
      List.of(
          "amber", "brave", "calm", "clever", "cosy", "eager", "fair", "gentle", "happy", "jolly",
          "kind", "lively", "mellow", "neat", "polite", "proud", "quiet", "rapid", "sunny",
          "witty");
  private static final List<String> NOUNS =
      List.of(
          "acorn", "anchor", "basil", "beacon", "cedar", "comet", "delta", "ember", "fern",
          "harbor", "island", "lantern", "maple", "meadow", "nectar", "pebble", "river", "sail",
          "spruce", "tulip");
  private static final SecureRandom RANDOM = new SecureRandom();

  private JobName() {}

  static boolean isValid(String name) {
    return VALID.matcher(name).matches();
  }

  /** Returns a name that nobody else has. */
  static String made() {
    StringBuilder name = new StringBuilder();
    name.append(ADJECTIVES.get(RANDOM.nextInt(ADJECTIVES.size()))).append('_');
    name.append(NOUNS.get(RANDOM.nextInt(NOUNS.size()))).append('_');
    for (int i = 0; i < TAIL; i++) {
      name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
