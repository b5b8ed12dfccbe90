// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An argument that has a name: {@code --epochs 3}, {@code --epochs=3}, {@code --layers 1 2} or
 * {@code -v}.
 *
 * @param name with its dashes
 * @param nameSpan its place
 * @param values what stands behind it, up to the next flag; whether these are its values or
 *     arguments by place, only the program knows
 */
public record Flag(String name, Span nameSpan, List<ShellWord> values) {
  public Flag {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nameSpan, "nameSpan");
    values = List.copyOf(values);
  }

  /** Returns the first of the values. */
  public Optional<ShellWord> value() {
    return values.stream().findFirst();
  }

  /** Returns the flags among arguments, in order. */
  public static List<Flag> in(List<ShellWord> arguments) {
    List<Flag> flags = new ArrayList<>();
    int at = 0;
    while (at < arguments.size() && !arguments.get(at).isBare("--")) {
      int next = at + 1;
      if (isFlag(arguments.get(at))) {
        while (next < arguments.size() && !endsValues(arguments.get(next))) {
          next++;
        }
        flags.add(of(arguments.get(at), arguments.subList(at + 1, next)));
      }
      at = next;
    }
    return List.copyOf(flags);
  }

  private static boolean endsValues(ShellWord word) {
    return isFlag(word) || word.isBare("--");
  }

  private static Flag of(ShellWord word, List<ShellWord> following) {
    int equals = word.text().indexOf('=');
    if (equals < 0) {
      return new Flag(word.text(), word.span(), following);
    }
    ShellWord value = word.from(equals + 1);
    // The sign itself is right before the value.
    int nameEnd = Math.max(word.span().start(), value.span().start() - 1);
    return new Flag(
        word.text().substring(0, equals), new Span(word.span().start(), nameEnd), List.of(value));
  }

  /** Returns whether a word is written as a flag: a negative number is none. */
  static boolean isFlag(ShellWord word) {
    String text = word.text();
    if (text.length() < 2 || text.charAt(0) != '-' || !word.parts().get(0).isLiteral()) {
      return false;
    }
    char second = text.charAt(1);
    return (second == '-' || Character.isLetter(second)) && !text.equals("--");
  }
}
