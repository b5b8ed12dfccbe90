// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a bundled table: lines that begin with {@code #} head it, the others are entries, their
 * cells parted by tabs. There are no lambdas and no joins of strings on its way, as a cold start
 * pays more for the first of these than for the whole table.
 */
final class TableReader {
  private static final String SOURCE = "# source: ";
  private static final String DATE = "# date: ";

  private final String name;
  private final String text;

  private TableReader(String name, String text) {
    this.name = name;
    this.text = text;
  }

  static TableReader of(String name) {
    return switch (name) {
      case "environments" -> new TableReader(name, TableTexts.ENVIRONMENTS);
      case "images" -> new TableReader(name, TableTexts.IMAGES);
      case "regions" -> new TableReader(name, TableTexts.REGIONS);
      case "sizes" -> new TableReader(name, TableTexts.SIZES);
      default -> throw new IllegalStateException("there is no table " + name);
    };
  }

  /** Returns what the head says. */
  BundledTable head() {
    List<String> sources = new ArrayList<>();
    List<LocalDate> dates = new ArrayList<>();
    for (String line : parts(text, '\n')) {
      if (line.startsWith(SOURCE)) {
        sources.add(line.substring(SOURCE.length()));
      } else if (line.startsWith(DATE)) {
        dates.add(date(line.substring(DATE.length())));
      }
    }
    if (dates.size() != 1) {
      throw new IllegalStateException("the table needs one date: " + name);
    }
    return new BundledTable(name, dates.get(0), sources);
  }

  /** Returns the cells of each entry, in order. */
  List<List<String>> rows(int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : parts(text, '\n')) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        List<String> cells = parts(line, '\t');
        if (cells.size() != columns) {
          throw new IllegalStateException("a bad line in the table " + name + ": " + line);
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** Returns the words of a cell that has a list. */
  static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : parts(cell, ',');
  }

  private static List<String> parts(String whole, char between) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = whole.indexOf(between); end >= 0; end = whole.indexOf(between, start)) {
      parts.add(whole.substring(start, end));
      start = end + 1;
    }
    parts.add(whole.substring(start));
    return List.copyOf(parts);
  }

  /** Returns what a cell holds, if anything. */
  static Optional<String> cell(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** Returns the day of an end, if there was one and the table knows it. */
  static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() || cell.equals("unknown") ? Optional.empty() : Optional.of(date(cell));
  }

  /** Reads a day by hand, as the formatters of the JDK cost much more time to load than a table. */
  private static LocalDate date(String iso) {
    return LocalDate.of(
        Integer.parseInt(iso, 0, 4, 10),
        Integer.parseInt(iso, 5, 7, 10),
        Integer.parseInt(iso, 8, 10, 10));
  }
}
