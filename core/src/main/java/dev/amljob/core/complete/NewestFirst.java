// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.catalog.CuratedEnvironment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of environments in a list: those of a framework before the others; then by what they
 * are for, and of those the newest first.
 */
final class NewestFirst {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** A framework and its version are all of the name, but for who builds it and for which GPUs. */
  private static final Pattern FRAMEWORK =
      Pattern.compile("(?:acpt-)?[a-z]+-[0-9]+\\.[0-9]+(?:-cuda[0-9.]+)?");

  static final Comparator<CuratedEnvironment> ORDER =
      Comparator.comparing((CuratedEnvironment one) -> !isOfFramework(one))
          .thenComparing(one -> family(one.name()))
          .thenComparing((one, other) -> compare(numbers(other.name()), numbers(one.name())))
          .thenComparing(CuratedEnvironment::name);

  private NewestFirst() {}

  /** Returns whether an environment is no more than a framework in some version. */
  static boolean isOfFramework(CuratedEnvironment environment) {
    return FRAMEWORK.matcher(environment.name()).matches();
  }

  /** Returns the words of a name up to its first number. */
  private static String family(String name) {
    Matcher number = NUMBER.matcher(name);
    return number.find() ? name.substring(0, number.start()) : name;
  }

  private static List<BigInteger> numbers(String name) {
    List<BigInteger> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(name);
    while (number.find()) {
      numbers.add(new BigInteger(number.group()));
    }
    return numbers;
  }

  private static int compare(List<BigInteger> one, List<BigInteger> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
