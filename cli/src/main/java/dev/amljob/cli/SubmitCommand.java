// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.text.SourceFile;
import dev.amljob.submit.JobPlan;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.Preflight;
import dev.amljob.submit.Preparation;
import dev.amljob.submit.Refusal;
import dev.amljob.submit.SubmitOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs {@code amljob submit}: prepares all files first, and sends none if one cannot be sent. */
final class SubmitCommand {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final PrintWriter err;
  private final Complaints complaints;
  private final Writer out;

  SubmitCommand(Surroundings surroundings, FileLinter linter, Writer out, PrintWriter err) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = out;
    this.err = err;
    this.complaints = new Complaints(err);
  }

  /**
   * Submits jobs, or shows what would be sent.
   *
   * @throws IOException if standard output cannot be written
   */
  ExitCode run(SubmitArguments arguments) throws IOException, UsageException {
    SubmitReports reports =
        new SubmitReports(
            out, complaints, arguments.service().layout(), arguments.files().size() > 1);
    UploadProgress progress = new UploadProgress(surroundings.progress(), err);
    Service service = new Service(surroundings, arguments.service());
    JobSubmitter submitter = service.submitter(err, progress);
    List<Shipment> shipments = new ArrayList<>();
    ExitCode code = prepare(arguments, service, reports, shipments);
    if (code != ExitCode.CLEAN) {
      // Half a set of jobs is nothing that anybody asked for.
      for (Shipment shipment : shipments) {
        shipment.report().heldBack();
      }
    } else if (arguments.dryRun()) {
      for (Shipment shipment : shipments) {
        shipment.report().dryRun(shipment.plan());
      }
    } else {
      code = new Dispatch(submitter, arguments, progress).send(shipments);
    }
    reports.end();
    return code;
  }

  private ExitCode prepare(
      SubmitArguments arguments, Service service, SubmitReports reports, List<Shipment> ready)
      throws IOException, UsageException {
    ConfiguredLinter.requireFile(arguments.service().config(), surroundings);
    Configurations configurations = surroundings.configurations(arguments.service().config());
    ExitCode worst = ExitCode.CLEAN;
    Map<URI, String> files = new HashMap<>();
    List<SubmitReport> homeless = new ArrayList<>();
    UnclearWorkspaceException question = null;
    for (String file : arguments.files()) {
      SubmitReport report = reports.of(file);
      try {
        Preparation prepared = prepare(file, arguments, service, configurations);
        worst = worst.orWorse(judge(prepared, arguments, report, files, ready));
      } catch (UnclearWorkspaceException unclear) {
        question = unclear;
        homeless.add(report);
      } catch (IOException unreadable) {
        // It may be the file of the job, or one that goes with it.
        Fault fault = Fault.unreadable(Service.culprit(unreadable, file), unreadable);
        worst = worst.orWorse(report.unreadable(fault));
      }
    }
    if (question != null && worst == ExitCode.CLEAN) {
      throw question;
    }
    // A question is for who has mended what is wrong with the files.
    homeless.forEach(SubmitReport::heldBack);
    return worst;
  }

  private ExitCode judge(
      Preparation prepared,
      SubmitArguments arguments,
      SubmitReport report,
      Map<URI, String> files,
      List<Shipment> ready)
      throws IOException {
    if (prepared instanceof Preparation.Ready sendable) {
      return take(sendable.plan(), report, files, ready);
    }
    if (prepared instanceof Preparation.Blocked blocked) {
      RefusedJob.show(blocked.lint(), !arguments.overrides().isEmpty(), err);
    }
    return report.end(prepared.end().orElseThrow());
  }

  private static ExitCode take(
      JobPlan plan, SubmitReport report, Map<URI, String> files, List<Shipment> ready)
      throws IOException {
    String other = files.putIfAbsent(plan.url(), report.file());
    if (other != null) {
      return report.end(
          new Preparation.Refused(
              new Refusal(
                  "`" + other + "` names its job `" + plan.name() + "` as well",
                  "give each job a name of its own, or leave `name` out of the files")));
    }
    plan.warnings().forEach(warning -> report.tell(warning, ""));
    ready.add(new Shipment(report, plan));
    return ExitCode.CLEAN;
  }

  private Preparation prepare(
      String name, SubmitArguments arguments, Service service, Configurations configurations)
      throws IOException, UsageException {
    SourceFile file = NamedFile.read(surroundings, name);
    SubmitDefaults defaults = SubmitDefaults.of(configurations.of(file.name()));
    ConfiguredLinter.requireSound(configurations, err);
    SubmitOptions options =
        new SubmitOptions(
            surroundings.folder(),
            arguments.name(),
            arguments.overrides(),
            arguments
                .failOn()
                .map(level -> Severity.valueOf(level.name()))
                .orElse(defaults.failOn()));
    Preflight preflight = new Preflight(linter.following(configurations)::lint);
    Optional<Preparation.Blocked> blocked;
    try {
      blocked = preflight.blocked(file, options);
    } catch (IllegalArgumentException mistake) {
      throw new UsageException(
          String.valueOf(mistake.getMessage()), "look at the file for what can be set");
    }
    return blocked.isPresent()
        ? blocked.get()
        : preflight.prepare(file, service.workspace(defaults.workspace()), options);
  }
}
