// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule found something, the busiest first; {@code [*]} marks those of whose findings
 * {@code --fix} mends some.
 *
 * <pre>
 * count  level    rule
 *     3  error    unknown-key [*]
 *     1  warning  lossy-number
 * </pre>
 */
public final class Statistics {
  private static final Comparator<Row> BUSIEST_FIRST =
      Comparator.comparing(Row::count).reversed().thenComparing(Row::rule);

  /** The findings of one rule. */
  private record Row(RuleId rule, int count, Severity worst, boolean fixable) {
    static Row of(Diagnostic one, FileReport file) {
      return new Row(one.rule(), 1, one.severity(), FixOption.isSafe(one, file));
    }

    Row plus(Row other) {
      return new Row(
          rule,
          count + other.count,
          worst.atLeast(other.worst) ? worst : other.worst,
          fixable || other.fixable);
    }
  }

  private Statistics() {}

  /**
   * Writes the table, and nothing where nothing was found.
   *
   * @param summary whether to end with how much it was in all
   * @throws IOException if the writer does
   */
  public static void write(Report report, boolean summary, Writer out) throws IOException {
    Map<RuleId, Row> byRule = new TreeMap<>();
    for (FileReport file : report.files()) {
      for (Diagnostic one : file.diagnostics()) {
        byRule.merge(one.rule(), Row.of(one, file), Row::plus);
      }
    }
    List<Row> rows = new ArrayList<>(byRule.values());
    rows.sort(BUSIEST_FIRST);
    if (!rows.isEmpty()) {
      out.append("count  level    rule\n");
    }
    for (Row row : rows) {
      String mark = row.fixable ? " " + ConciseReporter.FIXABLE : "";
      out.append(
          String.format(
              Locale.ROOT, "%5d  %-7s  %s%s\n", row.count, row.worst.label(), row.rule, mark));
    }
    if (summary) {
      out.append(report.counts().inWords()).append('\n');
    }
  }
}
