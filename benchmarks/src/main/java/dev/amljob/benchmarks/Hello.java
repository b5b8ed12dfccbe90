// SPDX-License-Identifier: MIT
package dev.amljob.benchmarks;

/** The least that a Java process can do: the floor of every start-up time. */
public final class Hello {
  private Hello() {}

  /** Prints one line. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
