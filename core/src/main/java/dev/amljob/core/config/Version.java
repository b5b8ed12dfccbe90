// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

/** Compares versions of amljob: numbers with dots between them. */
final class Version {
  private Version() {}

  static boolean isVersion(String text) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6}){0,2}");
  }

  /**
   * Returns whether a version is at least another; what follows a hyphen, such as SNAPSHOT, does
   * not count, and a build that does not know its version is new enough.
   */
  static boolean isAtLeast(String version, String minimum) {
    int end = version.indexOf('-');
    String number = end < 0 ? version : version.substring(0, end);
    for (int i = 0; isVersion(number) && i < 3; i++) {
      int order = Integer.compare(part(number, i), part(minimum, i));
      if (order != 0) {
        return order > 0;
      }
    }
    return true;
  }

  private static int part(String version, int index) {
    String[] parts = version.split("\\.", -1);
    return index < parts.length ? Integer.parseInt(parts[index]) : 0;
  }
}
