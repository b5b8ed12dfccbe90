// SPDX-License-Identifier: MIT
package dev.amljob.cli.baseline;

/**
 * What a baseline knows findings by: no line, so that they may move.
 *
 * @param file the path from the folder of the baseline, with {@code /} between folders
 * @param rule the id of the rule
 * @param path the place within the document, as keys and indexes: {@code /inputs/data}
 */
record Entry(String file, String rule, String path) implements Comparable<Entry> {
  @Override
  public int compareTo(Entry other) {
    int order = file.compareTo(other.file);
    order = order != 0 ? order : rule.compareTo(other.rule);
    return order != 0 ? order : path.compareTo(other.path);
  }
}
