// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.dump.DumpFormat;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Order;
import dev.amljob.core.job.ValueOverride;
import dev.amljob.core.yaml.YamlWriter.Layout;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * What {@code amljob dump} was told.
 *
 * @param file the file, or {@code -} for standard input
 * @param output the file to write; empty for standard output
 * @param overrides what to put in place of the file's values
 * @param config where configuration comes from
 * @param options how the dump looks
 */
record DumpArguments(
    String file,
    String output,
    List<ValueOverride> overrides,
    ConfigSource config,
    DumpOptions options) {
  private static final String STDIN = "-";

  /** No text of a job is as wide as this. */
  private static final int WIDEST = 100_000;

  static DumpArguments of(ParseResult parsed) throws UsageException {
    Layout layout =
        new Layout(
            DumpOption.INDENT.number(parsed, 2, 9), DumpOption.WIDTH.number(parsed, 0, WIDEST));
    return new DumpArguments(
        parsed.matchedPositionalValue(0, STDIN),
        DumpOption.OUTPUT.value(parsed),
        overrides(parsed.matchedOptionValue(DumpOption.SET, new String[0])),
        LintArguments.config(parsed),
        new DumpOptions(
            Choices.parse("--as", DumpOption.AS.value(parsed), DumpFormat.class),
            layout,
            Choices.parse("--key-order", DumpOption.KEY_ORDER.value(parsed), Order.class)));
  }

  static List<ValueOverride> overrides(String[] written) throws UsageException {
    List<ValueOverride> overrides = new ArrayList<>();
    for (String one : written) {
      try {
        overrides.add(ValueOverride.parse(one));
      } catch (IllegalArgumentException mistake) {
        throw new UsageException(
            String.valueOf(mistake.getMessage()), "such as --set resources.instance_count=2");
      }
    }
    return overrides;
  }
}
