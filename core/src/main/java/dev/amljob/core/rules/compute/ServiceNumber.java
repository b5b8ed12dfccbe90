// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.job.Located;
import java.math.BigInteger;

/** The whole numbers for which the service's contract has room: those of 32 bits. */
final class ServiceNumber {
  private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

  private ServiceNumber() {}

  static boolean isTooLarge(BigInteger number) {
    return number.compareTo(LARGEST) > 0;
  }

  /** Returns whether it counts something that can be: any other number has a finding already. */
  static boolean isCount(Located<Long> number) {
    return number.value() >= 0 && number.value() <= Integer.MAX_VALUE;
  }

  /** Returns what to say of a number that is too large. */
  static String tooLarge(String key) {
    return "`" + key + "` must be at most `" + LARGEST + "`; the service takes no larger number";
  }
}
