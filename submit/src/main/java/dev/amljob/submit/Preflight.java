// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.linter.JobLoader;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.LoadResult;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a request of a file, offline, or says why not: what is linted is what will be sent. */
public final class Preflight {
  private static final long MANY_BYTES = 100L << 20;
  private static final int MANY_FILES = 2_000;

  private final JobLoader loader;
  private final Contract contract = Contract.instance();

  /** Makes a preflight with a linter whose options are chosen. */
  public Preflight(Function<SourceFile, LintResult> linter) {
    this.loader = new JobLoader(Objects.requireNonNull(linter, "linter"));
  }

  /**
   * Prepares a file.
   *
   * @throws IOException if what goes with the job cannot be read
   * @throws IllegalArgumentException if an override has no place in the file
   */
  public Preparation prepare(SourceFile file, WorkspaceRef workspace, SubmitOptions options)
      throws IOException {
    LoadResult loaded = loader.load(file, options.overrides());
    Optional<Preparation.Blocked> blocked = blocked(loaded, options);
    if (blocked.isPresent()) {
      return blocked.get();
    }
    try {
      return new Preparation.Ready(
          plan(loaded.job().orElseThrow(), workspace, options), loaded.lint());
    } catch (Refusal.Found found) {
      return new Preparation.Refused(found.refusal());
    }
  }

  /**
   * Returns what is wrong with a file, whichever workspace it may go to; absent for nothing.
   *
   * @throws IllegalArgumentException if an override has no place in the file
   */
  public Optional<Preparation.Blocked> blocked(SourceFile file, SubmitOptions options) {
    return blocked(loader.load(file, options.overrides()), options);
  }

  private static Optional<Preparation.Blocked> blocked(LoadResult loaded, SubmitOptions options) {
    Severity level = options.failOn().atLeast(Severity.ERROR) ? Severity.ERROR : options.failOn();
    LintResult lint = loaded.lint();
    return loaded.job().isEmpty() || lint.hasInternalError() || lint.hasAtLeast(level)
        ? Optional.of(new Preparation.Blocked(lint.hasAtLeast(level) ? lint.withOnly(level) : lint))
        : Optional.empty();
  }

  private JobPlan plan(CommandJob job, WorkspaceRef workspace, SubmitOptions options)
      throws IOException, Refusal.Found {
    String name = name(job, options);
    String submissionId = UUID.randomUUID().toString();
    Path folder = options.folder().resolve(job.basePath());
    JobRequest request = JobRequest.of(job, workspace, folder);
    Map<String, @Nullable Object> properties = request.properties();
    properties.putIfAbsent("displayName", name);
    properties.putIfAbsent("experimentName", experiment(options.folder()));
    mark(properties, submissionId);
    List<Misfit> beyondGa = contract.misfits(properties, ApiVersion.GA);
    ApiVersion version = beyondGa.isEmpty() ? ApiVersion.GA : ApiVersion.PREVIEW;
    refuseMisfits(contract.misfits(properties, version));
    return new JobPlan(
        workspace,
        name,
        version,
        reason(beyondGa),
        submissionId,
        properties,
        request.needs(),
        warnings(request.needs()));
  }

  private static String name(CommandJob job, SubmitOptions options) throws Refusal.Found {
    String name =
        options.name().isEmpty()
            ? job.name().map(Located::value).orElseGet(JobName::made)
            : options.name();
    if (!JobName.isValid(name)) {
      throw new Refusal.Found(
          "`" + name + "` can be no name of a job",
          "letters, digits, `-` and `_`, at most 255, the first a letter or a digit");
    }
    return name;
  }

  /** As the reference does it: the name of the working folder. */
  private static String experiment(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString().replace(" ", "");
    return name.isEmpty() ? "Default" : name;
  }

  private static void mark(Map<String, @Nullable Object> properties, String submissionId) {
    Map<String, @Nullable Object> marked = new LinkedHashMap<>();
    if (properties.get("properties") instanceof Map<?, ?> own) {
      own.forEach((key, value) -> marked.put(String.valueOf(key), value));
    }
    marked.put(JobPlan.MARKER, submissionId);
    properties.put("properties", marked);
  }

  private static void refuseMisfits(List<Misfit> misfits) throws Refusal.Found {
    if (!misfits.isEmpty()) {
      throw new Refusal.Found(
          "no version of the contract that submit knows can express the job: "
              + String.join("; ", misfits.stream().map(Misfit::toString).toList()),
          misfits.stream().anyMatch(Misfit::isUnknown)
              ? "`az ml job create -f FILE` may know a newer one"
              : "write values that fit; `amljob dump --as rest FILE` shows what is sent");
    }
  }

  private static String reason(List<Misfit> beyondGa) {
    return beyondGa.isEmpty()
        ? "the generally available version knows all of the job"
        : "the generally available version "
            + ApiVersion.GA.text()
            + " does not take "
            + String.join(
                ", ", beyondGa.stream().map(misfit -> "`" + misfit.path() + "`").toList());
  }

  private static List<String> warnings(Map<String, Need> needs) {
    List<String> warnings = new ArrayList<>();
    for (Need need : needs.values()) {
      if (need instanceof Need.Code code) {
        CodeSnapshot snapshot = code.snapshot();
        if (snapshot.files().size() > MANY_FILES || snapshot.bytes() > MANY_BYTES) {
          warnings.add(
              String.format(
                  Locale.ROOT,
                  "`code` has %d files and %d bytes; an .amlignore leaves out what the job does"
                      + " not need",
                  snapshot.files().size(),
                  snapshot.bytes()));
        }
      }
    }
    return warnings;
  }
}
