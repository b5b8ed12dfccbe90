// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.submit.Auth;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.WorkspaceFinder;
import dev.amljob.submit.WorkspaceNames;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * Returns the workspace that is meant.
   *
   * @param configured as the configuration has it
   * @throws IOException if a file that may name it cannot be read
   * @throws UnclearWorkspaceException if none is
   */
  WorkspaceRef workspace(WorkspaceNames configured) throws IOException, UsageException {
    WorkspaceFinder.Found found;
    try {
      found = find(configured);
    } catch (IllegalArgumentException noAddress) {
      throw new UsageException(
          "`" + arguments.endpoint() + "` is no value of --endpoint",
          "it takes an address that begins with https://");
    }
    if (found.odd().isPresent()) {
      throw noName(found.odd().get());
    }
    if (found.workspace().isEmpty()) {
      List<String> missing = found.missing().stream().map(Service::option).toList();
      throw new UnclearWorkspaceException(
          unclear(missing),
          "give the options, write `workspace` into .amljob.yml, or download the config.json of the"
              + " workspace");
    }
    return found.workspace().get();
  }

  /**
   * Looks for the workspace that is meant.
   *
   * @throws IOException if a file that may name it cannot be read
   * @throws IllegalArgumentException if the endpoint is no https address
   */
  WorkspaceFinder.Found find(WorkspaceNames configured) throws IOException {
    return new WorkspaceFinder(surroundings.folder(), surroundings.variables(), home())
        .find(URI.create(arguments.endpoint()), arguments.names(), configured);
  }

  private static String option(String part) {
    return switch (part) {
      case "workspace" -> "--workspace-name";
      case "group" -> "--resource-group";
      default -> "--" + part;
    };
  }

  /** Returns what to say of a part of an address that would lead elsewhere. */
  static UsageException noName(String text) {
    return new UsageException(
        "`" + text + "` can be no name in a workspace's address",
        "give the name alone, not a path or an id");
  }

  static String unclear(List<String> missing) {
    return "which workspace is meant? "
        + String.join(", ", missing)
        + (missing.size() == 1 ? " is" : " are")
        + " missing";
  }

  /** Returns what sends; nobody signs in before something is sent. */
  JobSubmitter submitter(PrintWriter err, LongConsumer progress) throws UsageException {
    Auth auth = Choices.parse("--auth", arguments.auth(), Auth.class);
    Consumer<String> trace =
        request -> {
          if (arguments.showRequests()) {
            err.println(request);
            err.flush();
          }
        };
    return new JobSubmitter(auth.tokens(), trace, progress);
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
