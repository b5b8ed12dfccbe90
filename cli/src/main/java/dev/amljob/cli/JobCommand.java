// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.dump.DumpException;
import dev.amljob.core.dump.DumpFormat;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Dumper;
import dev.amljob.core.dump.Order;
import dev.amljob.core.rest.RestJob;
import dev.amljob.core.yaml.YamlWriter;
import dev.amljob.submit.JobClient;
import dev.amljob.submit.RejectedException;
import dev.amljob.submit.SignInException;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Runs {@code amljob job}. */
final class JobCommand {
  private final Surroundings surroundings;
  private final Writer out;
  private final PrintWriter err;
  private final Complaints complaints;

  JobCommand(Surroundings surroundings, Writer out, PrintWriter err) {
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
    this.complaints = new Complaints(err);
  }

  /**
   * Does what is asked with a job of the service.
   *
   * @throws IOException if standard output cannot be written
   */
  ExitCode run(JobArguments arguments) throws IOException, UsageException {
    if (!WorkspaceRef.isName(arguments.name())) {
      throw Service.noName(arguments.name());
    }
    Service service = new Service(surroundings, arguments.service());
    Optional<WorkspaceRef> workspace = workspace(service, arguments.service().config());
    if (workspace.isEmpty()) {
      return ExitCode.FAILURE;
    }
    try {
      JobClient jobs = service.submitter(err, bytes -> {}).jobs(workspace.get());
      if (arguments.action() == JobArguments.Action.DUMP) {
        return dump(jobs, arguments);
      } else if (arguments.action() == JobArguments.Action.CANCEL) {
        jobs.cancel(arguments.name());
      }
      SubmitReports reports =
          new SubmitReports(out, complaints, arguments.service().layout(), false);
      reports.of("").show(jobs.show(arguments.name()));
      reports.end();
      return ExitCode.CLEAN;
    } catch (DumpException failure) {
      complaints.tell(String.valueOf(failure.getMessage()), failure.hint());
      return ExitCode.FAILURE;
    } catch (SignInException nobody) {
      complaints.tell(String.valueOf(nobody.getMessage()), nobody.hint());
      return ExitCode.FAILURE;
    } catch (RejectedException rejected) {
      complaints.tell(rejected.error().text(), "");
      return rejected.error().isAboutAccess() ? ExitCode.FAILURE : ExitCode.REJECTED;
    } catch (IOException unreachable) {
      complaints.tell("the service cannot be reached: " + unreachable.getMessage(), "");
      return ExitCode.FAILURE;
    }
  }

  /** Returns the workspace that is meant; empty, and told why, where a file cannot be read. */
  private Optional<WorkspaceRef> workspace(Service service, ConfigSource source)
      throws UsageException {
    try {
      ConfiguredLinter.requireFile(source, surroundings);
      Configurations configurations = surroundings.configurations(source);
      SubmitDefaults defaults = SubmitDefaults.of(configurations.ofFolder(""));
      ConfiguredLinter.requireSound(configurations, err);
      return Optional.of(service.workspace(defaults.workspace()));
    } catch (IOException unreadable) {
      complaints.tell(Fault.unreadable(Service.culprit(unreadable, "config.json"), unreadable));
      return Optional.empty();
    }
  }

  private ExitCode dump(JobClient jobs, JobArguments arguments)
      throws IOException, UsageException, SignInException, RejectedException {
    Optional<RestJob> read = jobs.read(arguments.name());
    if (read.isEmpty()) {
      complaints.tell(
          "`" + arguments.name() + "` is no job that runs a command, and so no file can be made",
          "`az ml job show --name " + arguments.name() + "` shows it");
      return ExitCode.REJECTED;
    }
    for (String path : read.get().leftOut()) {
      complaints.tell("`" + path + "` has no place in a file, and is left out", "");
    }
    DumpFormat format =
        arguments.service().layout() == Layout.JSON ? DumpFormat.JSON : DumpFormat.YAML;
    Dumper dumper = new Dumper(new DumpOptions(format, YamlWriter.Layout.DEFAULT, Order.HUMAN));
    if (arguments.output().isEmpty()) {
      out.write(dumper.text(read.get().job()));
    } else {
      Path file = NamedFile.path(surroundings, arguments.output());
      dumper.dump(read.get().job(), surroundings.folder(), file);
    }
    return ExitCode.CLEAN;
  }
}
