// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** What PyYAML's {@code safe_load} makes of a scalar. */
public enum ScalarType {
  NULL("null"),
  BOOLEAN("a boolean"),
  INTEGER("a number"),
  FLOAT("a number"),
  STRING("a string"),
  /** A date, or a date with a time. */
  TIMESTAMP("a date"),
  /** {@code !!binary}. */
  BINARY("binary data"),
  /** {@code <<} as a key. */
  MERGE("a merge key"),
  /**
   * Something that makes the loader fail, such as a plain {@code =} or an unknown tag; a fault says
   * why.
   */
  UNLOADABLE("nothing that can be loaded");

  private final String kindName;

  ScalarType(String kindName) {
    this.kindName = kindName;
  }

  /** Returns the kind as messages call it. */
  public String kindName() {
    return kindName;
  }
}
