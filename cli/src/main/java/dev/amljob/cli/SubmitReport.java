// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.rest.JsonText;
import dev.amljob.submit.CodeFile;
import dev.amljob.submit.CodeSnapshot;
import dev.amljob.submit.JobPlan;
import dev.amljob.submit.JobState;
import dev.amljob.submit.SubmitResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints what {@code amljob submit} is about to do with a file, and how it ended. */
final class SubmitReport {
  private static final int INDENT = 2;

  private final SubmitReports all;
  private final String file;
  private final Map<String, @Nullable Object> outcome = new LinkedHashMap<>();

  SubmitReport(SubmitReports all, String file) {
    this.all = all;
    this.file = file;
  }

  String file() {
    return file;
  }

  /** Returns what programs are told. */
  Map<String, @Nullable Object> outcome() {
    return outcome;
  }

  void tell(String message, String hint) {
    all.tell(file, message, hint);
  }

  void dryRun(JobPlan plan) throws IOException {
    outcome("dry-run", plan(plan));
    StringBuilder lines = new StringBuilder();
    lines.append("PUT ").append(plan.url()).append('\n');
    lines.append(JsonText.of(plan.body(), INDENT)).append('\n');
    lines.append("api-version " + plan.version().text() + ": " + plan.reason() + "\n");
    plan.code().ifPresent(code -> lines.append(code(code)));
    print(lines.append("nothing was sent\n").toString());
  }

  private static String code(CodeSnapshot code) {
    StringBuilder lines = new StringBuilder("code: ");
    lines.append(code.files().size()).append(code.files().size() == 1 ? " file, " : " files, ");
    lines.append(code.bytes()).append(" bytes, sha256 ").append(code.hash()).append('\n');
    for (CodeFile one : code.files()) {
      lines.append(
          String.format(Locale.ROOT, "%12d  %s\n", one.bytes(), VisibleText.of(one.path())));
    }
    return lines.toString();
  }

  private static Map<String, @Nullable Object> plan(JobPlan plan) {
    Map<String, @Nullable Object> request = new LinkedHashMap<>();
    request.put("name", plan.name());
    request.put("method", "PUT");
    request.put("url", plan.url().toString());
    request.put("apiVersion", plan.version().text());
    request.put("reason", plan.reason());
    request.put("body", plan.body());
    if (plan.code().isPresent()) {
      CodeSnapshot code = plan.code().get();
      List<Object> files = new ArrayList<>();
      code.files().forEach(file -> files.add(Map.of("path", file.path(), "bytes", file.bytes())));
      Map<String, @Nullable Object> upload = new LinkedHashMap<>();
      upload.put("sha256", code.hash());
      upload.put("bytes", code.bytes());
      upload.put("files", files);
      request.put("code", upload);
    }
    return request;
  }

  /** Tells the name before anything is sent: whatever happens then, it can be asked about. */
  void begin(JobPlan plan) {
    tell(
        "submitting `"
            + plan.name()
            + "` with api-version "
            + plan.version().text()
            + ", because "
            + plan.reason(),
        "");
  }

  /** Prints how a job is. */
  void show(JobState job) throws IOException {
    outcome("job", job(job));
    print(lines(job));
  }

  private static String lines(JobState job) {
    return "name    "
        + job.name()
        + "\nstatus  "
        + job.status()
        + "\nstudio  "
        + job.studioUrl()
        + "\n";
  }

  private static Map<String, @Nullable Object> job(JobState job) {
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    shown.put("name", job.name());
    shown.put("status", job.status());
    shown.put("studio", job.studioUrl());
    shown.put("id", job.id());
    return shown;
  }

  /** Prints how it ended, and returns the exit code that says the same. */
  ExitCode end(SubmitResult result) throws IOException {
    SubmitEnd end = SubmitEnd.of(result);
    if (result instanceof SubmitResult.Accepted accepted) {
      outcome(end.outcome(), job(accepted.job()));
      print(lines(accepted.job()));
      return end.code();
    }
    return failed(end.code(), end.outcome(), end.message(), end.hint());
  }

  /** Prints how a job is that was waited for, and returns the exit code that says the same. */
  ExitCode waited(JobState end) throws IOException {
    outcome("accepted", job(end));
    if (!end.isFinal()) {
      tell(
          "the job is still " + end.status() + ", and goes on",
          "`amljob job show " + end.name() + "` tells how it is");
      return ExitCode.UNKNOWN;
    }
    print("status  " + end.status() + "\n");
    return end.isCompleted() ? ExitCode.CLEAN : ExitCode.JOB_FAILED;
  }

  /** Tells that the job was not sent, though nothing is wrong with it. */
  void heldBack() {
    failed(
        ExitCode.FINDINGS, "held-back", "nothing was sent, for another of the files cannot be", "");
  }

  /** Tells that a file cannot be read. */
  ExitCode unreadable(Fault fault) {
    return failed(ExitCode.FAILURE, "unreadable", fault.message(), fault.hint());
  }

  private ExitCode failed(ExitCode code, String word, String message, String hint) {
    tell(message, hint);
    Map<String, @Nullable Object> failure = new LinkedHashMap<>();
    failure.put("message", message);
    failure.put("hint", hint);
    outcome(word, failure);
    return code;
  }

  private void outcome(String word, Map<String, @Nullable Object> rest) {
    outcome.clear();
    outcome.put("outcome", word);
    outcome.putAll(rest);
  }

  private void print(String lines) throws IOException {
    if (!all.isJson()) {
      all.print(file, lines);
    }
  }
}
