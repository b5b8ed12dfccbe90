// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.cli.files.WholeFile;
import dev.amljob.cli.report.UnifiedDiff;
import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.discovery.BoundedRead;
import dev.amljob.core.discovery.Candidate;
import dev.amljob.core.discovery.Discovery;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.format.Formatted;
import dev.amljob.core.format.Formatter;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.io.IOException;
import java.io.Writer;

/**
 * Runs {@code amljob fmt}.
 *
 * <pre>
 * reformatted jobs/train.yml
 * 1 file reformatted, 3 files left unchanged
 * </pre>
 */
final class FmtCommand {
  private final Surroundings surroundings;
  private final Writer out;
  private final Complaints complaints;
  private final FmtArguments arguments;
  private final Configurations configurations;
  private ExitCode verdict = ExitCode.CLEAN;
  private int changed;
  private int unchanged;

  FmtCommand(Surroundings surroundings, Writer out, Complaints complaints, FmtArguments arguments) {
    this.surroundings = surroundings;
    this.out = out;
    this.complaints = complaints;
    this.arguments = arguments;
    this.configurations = surroundings.configurations(arguments.config());
  }

  /**
   * Formats files, or tells which are not formatted. A file that cannot be formatted keeps no other
   * from it.
   *
   * @throws IOException if the output cannot be written
   * @throws UsageException if the configuration has mistakes
   */
  ExitCode run() throws IOException, UsageException {
    ConfiguredLinter.requireFile(arguments.config(), surroundings);
    if (arguments.readsStdin()) {
      filter();
      return verdict;
    }
    Discovery discovery =
        FileDiscovery.find(surroundings.folder(), arguments.files(), configurations);
    discovery.candidates().forEach(candidate -> configurations.of(candidate.name()));
    ConfiguredLinter.requireSound(configurations, complaints.writer());
    for (Candidate candidate : discovery.candidates()) {
      format(candidate);
    }
    discovery.faults().forEach(this::tell);
    boolean nothing = changed + unchanged == 0;
    if (nothing && verdict == ExitCode.CLEAN && !arguments.allowEmpty()) {
      complaints.tell(
          "nothing to format: no command job among the YAML files in `"
              + String.join("`, `", arguments.files().paths())
              + "`",
          "name a file itself to have it formatted whatever it is");
      return ExitCode.USAGE;
    }
    if (!nothing && !arguments.quiet()) {
      out.write(summary() + "\n");
    }
    return verdict;
  }

  /** Formats standard input onto standard output. */
  private void filter() throws IOException, UsageException {
    String name = arguments.stdinName();
    configurations.of(name);
    ConfiguredLinter.requireSound(configurations, complaints.writer());
    SourceFile file;
    try {
      file = BoundedRead.stream(name, surroundings.in());
    } catch (IOException unreadable) {
      tell(Fault.unreadable(name, unreadable));
      return;
    }
    String leftOut =
        FileDiscovery.whyLeftOut(name, surroundings.folder(), arguments.files(), configurations);
    if (!leftOut.isEmpty()) {
      if (arguments.writes()) {
        // Who pipes a text through must get it back, whatever its name.
        out.write(file.text());
      }
      return;
    }
    YamlDocument document = YamlParser.parse(file);
    if (isSound(document)) {
      Formatted formatted = format(document);
      if (arguments.writes()) {
        out.write(formatted.text());
      } else {
        show(formatted);
      }
    }
  }

  private void format(Candidate candidate) throws IOException {
    YamlDocument document;
    try {
      document = YamlParser.parse(candidate.read());
    } catch (IOException unreadable) {
      tell(Fault.unreadable(candidate.name(), unreadable));
      return;
    }
    boolean taken =
        candidate.named() || Classification.of(document).kind() == DocumentKind.COMMAND_JOB;
    if (!taken || !isSound(document)) {
      return;
    }
    Formatted formatted = format(document);
    if (formatted.isTidy()) {
      unchanged++;
    } else if (!arguments.writes()) {
      changed++;
      show(formatted);
    } else if (write(formatted)) {
      changed++;
      tellWritten(candidate.name());
    }
  }

  private void tellWritten(String name) throws IOException {
    if (!arguments.quiet()) {
      out.write("reformatted " + VisibleText.of(name) + "\n");
    }
  }

  private Formatted format(YamlDocument document) {
    Formatted formatted =
        Formatter.format(document, arguments.options(configurations.of(document.source().name())));
    if (formatted.leftAlone() > 0) {
      complaints.tell(
          "some lines of `" + formatted.file().name() + "` were left as they are",
          "changing them might have changed what they mean; this is a bug of amljob, please"
              + " report it");
    }
    return formatted;
  }

  private void show(Formatted formatted) throws IOException {
    if (formatted.isTidy()) {
      return;
    }
    verdict = verdict.orWorse(ExitCode.FINDINGS);
    if (arguments.diff()) {
      out.write(UnifiedDiff.of(formatted.file().name(), formatted.file().text(), formatted.text()));
    } else {
      out.write("would reformat " + VisibleText.of(formatted.file().name()) + "\n");
    }
  }

  private boolean write(Formatted formatted) {
    String name = formatted.file().name();
    try {
      byte[] old = formatted.file().text().getBytes(UTF_8);
      if (WholeFile.replace(
          surroundings.folder().resolve(name), old, formatted.text().getBytes(UTF_8))) {
        return true;
      }
      throw new IOException("somebody else has written it meanwhile; run the command again");
    } catch (IOException failure) {
      tell(Fault.unwritable(name, failure));
      return false;
    }
  }

  private boolean isSound(YamlDocument document) {
    boolean sound =
        new SyntaxComplaints(complaints)
            .isSound(document, "until this is mended, the file is left as it is");
    verdict = verdict.orWorse(sound ? ExitCode.CLEAN : ExitCode.FINDINGS);
    return sound;
  }

  private void tell(Fault fault) {
    complaints.tell(fault);
    verdict = verdict.orWorse(ExitCode.of(fault));
  }

  private String summary() {
    String done = arguments.writes() ? "reformatted" : "would be reformatted";
    String rest = arguments.writes() ? "left unchanged" : "already formatted";
    if (changed == 0) {
      return count(unchanged) + " " + rest;
    }
    return count(changed)
        + " "
        + done
        + (unchanged == 0 ? "" : ", " + count(unchanged) + " " + rest);
  }

  private static String count(int files) {
    return files == 1 ? "1 file" : files + " files";
  }
}
