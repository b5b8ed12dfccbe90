// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

/**
 * A place as editors count it. People read the same place with both numbers raised by one.
 *
 * @param line 0-based
 * @param character 0-based, in UTF-16 code units from the start of the line
 */
public record Position(int line, int character) implements Comparable<Position> {
  public Position {
    if (line < 0 || character < 0) {
      throw new IllegalArgumentException("not a position: " + line + ":" + character);
    }
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(character, other.character);
  }
}
