// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Arrays;

/** The columns of the open block mappings and lists, the innermost last; none is -1. */
final class Indents {
  private int[] outer = new int[16];
  private int count;
  private int current = -1;

  int current() {
    return current;
  }

  boolean push(int column) {
    if (current >= column) {
      return false;
    }
    if (count == outer.length) {
      outer = Arrays.copyOf(outer, count * 2);
    }
    outer[count++] = current;
    current = column;
    return true;
  }

  void pop() {
    current = outer[--count];
  }
}
