// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Settings;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.discovery.Selection;
import dev.amljob.core.format.FormatOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of {@code amljob fmt}, checked.
 *
 * @param files files and folders as the user wrote them; {@code -} alone for standard input
 * @param stdinName what to call standard input
 * @param config where configuration comes from
 * @param check whether to list what would change
 * @param diff whether to show what would change
 * @param indent by how many columns to indent; absent to leave that to the configuration
 * @param keys the order of keys; absent likewise
 * @param quiet whether to say nothing of what was done
 * @param allowEmpty whether it is fine that there is nothing to format
 */
record FmtArguments(
    Selection files,
    String stdinName,
    ConfigSource config,
    boolean check,
    boolean diff,
    Optional<Integer> indent,
    Optional<FormatOptions.Keys> keys,
    boolean quiet,
    boolean allowEmpty) {
  private static final String STDIN = "-";

  static FmtArguments of(ParseResult parsed) throws UsageException {
    List<String> written = List.of(parsed.matchedPositionalValue(0, new String[0]));
    if (written.contains(STDIN) && written.size() > 1) {
      throw new UsageException(
          "`-` reads standard input and writes standard output; files cannot go with it",
          "format the files with a command of their own");
    }
    if (FmtOption.STDIN_FILENAME.isSet(parsed) && !written.contains(STDIN)) {
      throw new UsageException(
          "--stdin-filename names what is read from standard input, but nothing is",
          "add `-` to read it: amljob fmt --stdin-filename job.yml -");
    }
    int indent =
        Choices.number(
            "--indent",
            FmtOption.INDENT.value(parsed),
            FormatOptions.MIN_INDENT,
            FormatOptions.MAX_INDENT);
    FormatOptions.Keys keys =
        Choices.parse("--key-order", FmtOption.KEY_ORDER.value(parsed), FormatOptions.Keys.class);
    return new FmtArguments(
        new Selection(
            written.isEmpty() ? List.of(".") : written,
            LintOption.EXCLUDE.values(parsed),
            FmtOption.FORCE_EXCLUDE.isSet(parsed)),
        FileDiscovery.slashed(FmtOption.STDIN_FILENAME.value(parsed)),
        LintArguments.config(parsed),
        FmtOption.CHECK.isSet(parsed),
        FmtOption.DIFF.isSet(parsed),
        FmtOption.INDENT.isSet(parsed) ? Optional.of(indent) : Optional.empty(),
        FmtOption.KEY_ORDER.isSet(parsed) ? Optional.of(keys) : Optional.empty(),
        FmtOption.QUIET.isSet(parsed),
        FmtOption.ALLOW_EMPTY.isSet(parsed));
  }

  /** Returns how a file is to look, with what is set for it. */
  FormatOptions options(Settings settings) {
    FormatOptions defaults = FormatOptions.defaults();
    return new FormatOptions(
        indent.orElseGet(
            () -> settings.text("format.indent").map(Integer::valueOf).orElse(defaults.indent())),
        keys.orElseGet(
            () ->
                settings
                    .text("format.key-order")
                    .map(word -> FormatOptions.Keys.valueOf(word.toUpperCase(Locale.ROOT)))
                    .orElse(defaults.keys())));
  }

  boolean readsStdin() {
    return files.paths().contains(STDIN);
  }

  /** Returns whether files are to be changed. */
  boolean writes() {
    return !check && !diff;
  }
}
