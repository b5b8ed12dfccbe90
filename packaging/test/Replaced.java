// SPDX-License-Identifier: MIT
package dev.amljob.cli;

/**
 * Takes the place of the command in a test, to tell whether Java runs the jar or an archive of it.
 */
final class Main {
  public static void main(String[] arguments) {
    System.out.println("replaced");
  }
}
