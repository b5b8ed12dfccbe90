// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.files.Fault;
import dev.amljob.submit.Auth;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.WorkspaceFinder;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The service as a command line names it: which workspace, and who asks. */
final class Service {
  private final Surroundings surroundings;
  private final ServiceArguments arguments;

  Service(Surroundings surroundings, ServiceArguments arguments) {
    this.surroundings = surroundings;
    this.arguments = arguments;
  }

  /** Returns the workspace that is meant; empty, and told why, where a file cannot be read. */
  Optional<WorkspaceRef> workspace(Complaints complaints) throws UsageException {
    try {
      return Optional.of(workspace());
    } catch (IOException unreadable) {
      complaints.tell(Fault.unreadable(culprit(unreadable, "config.json"), unreadable));
      return Optional.empty();
    }
  }

  /**
   * Returns the workspace that is meant.
   *
   * @throws IOException if a file that may name it cannot be read
   */
  WorkspaceRef workspace() throws IOException, UsageException {
    WorkspaceFinder finder =
        new WorkspaceFinder(surroundings.folder(), surroundings.variables(), home());
    try {
      WorkspaceFinder.Found found =
          finder.find(
              URI.create(arguments.endpoint()),
              arguments.subscription(),
              arguments.group(),
              arguments.workspace());
      return found
          .workspace()
          .orElseThrow(
              () ->
                  new UsageException(
                      "which workspace is meant? "
                          + String.join(", ", found.missing())
                          + (found.missing().size() == 1 ? " is" : " are")
                          + " missing",
                      "give the options, or download the config.json of the workspace"));
    } catch (IllegalArgumentException noAddress) {
      throw new UsageException(
          "`" + arguments.endpoint() + "` is no value of --endpoint",
          "it takes an address that begins with https://");
    }
  }

  /** Returns what sends; nobody signs in before something is sent. */
  JobSubmitter submitter(FileLinter linter, PrintWriter err, LongConsumer progress)
      throws UsageException {
    Auth auth = Choices.parse("--auth", arguments.auth(), Auth.class);
    Consumer<String> trace =
        request -> {
          if (arguments.showRequests()) {
            err.println(request);
            err.flush();
          }
        };
    return new JobSubmitter(linter::lint, auth.tokens(), trace, progress);
  }

  /** Returns the file that a failure is about. */
  static String culprit(IOException failure, String otherwise) {
    String file = failure instanceof FileSystemException known ? known.getFile() : null;
    return file == null ? otherwise : file;
  }

  private Path home() {
    String home = surroundings.variables().getOrDefault("HOME", "");
    return Path.of(home.isEmpty() ? System.getProperty("user.home", "") : home);
  }
}
