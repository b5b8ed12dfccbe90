// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

/** Compares versions of amljob: numbers with dots between them. */
final class Version {
  private Version() {}

  static boolean isVersion(String text) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6}){0,2}");
  }

  /** Orders two versions; what follows a hyphen, such as SNAPSHOT, does not count. */
  static int compare(String one, String other) {
    for (int i = 0; i < 3; i++) {
      int order = Integer.compare(part(one, i), part(other, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int part(String version, int index) {
    int end = version.indexOf('-');
    String[] parts = (end < 0 ? version : version.substring(0, end)).split("\\.", -1);
    return index < parts.length ? Integer.parseInt(parts[index]) : 0;
  }
}
