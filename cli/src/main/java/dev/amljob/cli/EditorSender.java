// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.linter.LintResult;
import dev.amljob.lsp.command.JobSender;
import dev.amljob.submit.Auth;
import dev.amljob.submit.CodeSnapshot;
import dev.amljob.submit.JobPlan;
import dev.amljob.submit.JobSubmitter;
import dev.amljob.submit.Preflight;
import dev.amljob.submit.Preparation;
import dev.amljob.submit.SubmitOptions;
import dev.amljob.submit.SubmitResult;
import dev.amljob.submit.WorkspaceFinder;
import dev.amljob.submit.WorkspaceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Submits for the language server what an editor shows, as {@code amljob submit} does a file. */
final class EditorSender implements JobSender {
  private static final String NO_WORKSPACE =
      "write `workspace: {name: ..., group: ..., subscription: ...}` into .amljob.yml, or give the"
          + " command `workspace`, `group` and `subscription`";
  private static final String NAME_TAKEN =
      "give the command another `name`, or leave `name` out of the file";

  private final Surroundings surroundings;

  private EditorSender(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Returns a sender, unless what submits jobs was left out of this installation. */
  static Optional<JobSender> in(Surroundings surroundings) {
    // By its name, so that nothing of it is loaded before somebody submits.
    boolean there =
        EditorSender.class.getClassLoader().getResource("dev/amljob/submit/JobSubmitter.class")
            != null;
    return there ? Optional.of(new EditorSender(surroundings)) : Optional.empty();
  }

  @Override
  public Outcome prepare(Request request) {
    return prepared(request, this::shown);
  }

  @Override
  public Outcome send(Request request, Consumer<String> progress) {
    return prepared(
        request,
        ready -> {
          progress.accept("submitting " + ready.plan().name());
          return sent(submitter(request).send(ready.plan()), ready.plan());
        });
  }

  /** What is done with a request that could be sent. */
  private interface Next {
    Outcome of(Preparation.Ready ready) throws UsageException;
  }

  private Outcome prepared(Request request, Next next) {
    Preflight preflight = new Preflight(request.linter());
    Surroundings around = inFolderOf(request);
    Configurations configurations = around.configurations(ConfigSource.SEARCH);
    SubmitDefaults defaults = SubmitDefaults.of(configurations.of(request.file().name()));
    SubmitOptions options =
        new SubmitOptions(request.folder(), request.target("name"), List.of(), defaults.failOn());
    // First what is wrong with the file, which nobody needs a workspace for.
    Optional<Preparation.Blocked> blocked = preflight.blocked(request.file(), options);
    if (blocked.isPresent()) {
      return kept(blocked.get());
    }
    if (!configurations.mistakes().isEmpty()) {
      return misconfigured(configurations.mistakes().get(0));
    }
    WorkspaceFinder.Found found;
    try {
      found = new Service(around, arguments(request)).find(defaults.workspace());
    } catch (IllegalArgumentException noAddress) {
      return failure(
          "no-workspace",
          "`" + request.target("endpoint") + "` is no value of `endpoint`",
          "it takes an address that begins with https://");
    } catch (IOException unreadable) {
      return unreadable(unreadable);
    }
    if (found.odd().isPresent()) {
      UsageException noName = Service.noName(found.odd().get());
      return failure("no-workspace", noName.mistake(), noName.hint());
    }
    if (found.workspace().isEmpty()) {
      return failure("no-workspace", Service.unclear(found.missing()), NO_WORKSPACE);
    }
    try {
      Preparation prepared = preflight.prepare(request.file(), found.workspace().get(), options);
      return prepared instanceof Preparation.Ready ready
          ? next.of(ready)
          : kept(prepared.end().orElseThrow());
    } catch (UsageException noWay) {
      return failure("refused", noWay.mistake(), noWay.hint());
    } catch (IOException unreadable) {
      return unreadable(unreadable);
    }
  }

  private static Outcome misconfigured(LintResult mistakes) {
    Diagnostic first = mistakes.diagnostics().get(0);
    int line = mistakes.file().position(first.span().start()).line() + 1;
    return failure(
        "misconfigured",
        "the configuration has mistakes: "
            + mistakes.file().name()
            + ":"
            + line
            + ": "
            + first.message(),
        "mend it first; it may say where jobs go");
  }

  private static Outcome unreadable(IOException failure) {
    return failure("unreadable", "cannot read " + failure.getMessage(), "");
  }

  /** The {@code config.json} of a workspace is looked for from the folder of the job upwards. */
  private Surroundings inFolderOf(Request request) {
    return new Surroundings(
        request.folder().getFileSystem().getPath(request.file().name()).resolveSibling(""),
        surroundings.variables(),
        surroundings.terminal(),
        surroundings.progress(),
        surroundings.in(),
        surroundings.out(),
        surroundings.err());
  }

  private static ServiceArguments arguments(Request request) {
    String auth = request.target("auth");
    String endpoint = request.target("endpoint");
    return new ServiceArguments(
        request.target("workspace"),
        request.target("group"),
        request.target("subscription"),
        endpoint.isEmpty() ? WorkspaceRef.PUBLIC_CLOUD.toString() : endpoint,
        auth.isEmpty() ? "cli" : auth,
        false,
        Layout.JSON,
        ConfigSource.SEARCH);
  }

  private static JobSubmitter submitter(Request request) throws UsageException {
    Auth auth = Choices.parse("auth", arguments(request).auth(), Auth.class);
    return new JobSubmitter(auth.tokens(), trace -> {}, bytes -> {});
  }

  private Outcome shown(Preparation.Ready ready) {
    JobPlan plan = ready.plan();
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("message", "nothing was sent");
    facts.put("name", plan.name());
    facts.put("method", "PUT");
    facts.put("url", plan.url().toString());
    facts.put("apiVersion", plan.version().text());
    facts.put("reason", plan.reason());
    facts.put("workspace", plan.workspace().name());
    facts.put("group", plan.workspace().group());
    facts.put("subscription", plan.workspace().subscription());
    facts.put("body", plan.body());
    facts.put("warnings", plan.warnings());
    List<Object> uploads = new ArrayList<>();
    plan.code()
        .map(CodeSnapshot::files)
        .orElse(List.of())
        .forEach(file -> uploads.add(Map.of("path", file.path(), "bytes", file.bytes())));
    facts.put("uploads", uploads);
    facts.put("uploadBytes", plan.code().map(CodeSnapshot::bytes).orElse(0L));
    facts.put("sha256", plan.code().map(CodeSnapshot::hash).orElse(""));
    return new Outcome("ready", facts, Optional.of(ready.lint()));
  }

  private static Outcome kept(SubmitResult result) {
    SubmitEnd end = SubmitEnd.of(result);
    Outcome failure = failure(end.outcome(), end.message(), end.hint());
    return result instanceof Preparation.Blocked blocked
        ? new Outcome(failure.status(), failure.facts(), Optional.of(blocked.lint()))
        : failure;
  }

  private static Outcome sent(SubmitResult result, JobPlan plan) {
    SubmitEnd end = SubmitEnd.of(result);
    if (result instanceof SubmitResult.Accepted accepted) {
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("message", end.message());
      facts.put("name", accepted.job().name());
      facts.put("jobStatus", accepted.job().status());
      facts.put("studioUrl", accepted.job().studioUrl());
      facts.put("id", accepted.job().id());
      return new Outcome(end.outcome(), facts, Optional.empty());
    }
    String hint = result instanceof SubmitResult.NameTaken ? NAME_TAKEN : end.hint();
    Outcome failure = failure(end.outcome(), end.message(), hint);
    failure.facts().put("name", plan.name());
    return failure;
  }

  private static Outcome failure(String status, String message, String hint) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("message", message);
    facts.put("hint", hint);
    return new Outcome(status, facts, Optional.empty());
  }
}
