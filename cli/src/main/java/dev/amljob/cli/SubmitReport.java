// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.rest.JsonText;
import dev.amljob.submit.CodeFile;
import dev.amljob.submit.CodeSnapshot;
import dev.amljob.submit.JobPlan;
import dev.amljob.submit.JobState;
import dev.amljob.submit.SubmitResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints what {@code amljob submit} is about to do, and how it ended. */
final class SubmitReport {
  private static final int INDENT = 2;

  private final Writer out;
  private final Complaints complaints;
  private final Layout layout;

  SubmitReport(Writer out, Complaints complaints, Layout layout) {
    this.out = out;
    this.complaints = complaints;
    this.layout = layout;
  }

  void dryRun(JobPlan plan) throws IOException {
    if (layout == Layout.JSON) {
      json("dry-run", plan(plan));
      return;
    }
    out.write("PUT " + plan.url() + "\n" + JsonText.of(plan.body(), INDENT) + "\n");
    out.write("api-version " + plan.version().text() + ": " + plan.reason() + "\n");
    if (plan.code().isPresent()) {
      code(plan.code().get());
    }
    out.write("nothing was sent\n");
  }

  private void code(CodeSnapshot code) throws IOException {
    out.write(
        "code: "
            + code.files().size()
            + (code.files().size() == 1 ? " file, " : " files, ")
            + code.bytes()
            + " bytes, sha256 "
            + code.hash()
            + "\n");
    for (CodeFile file : code.files()) {
      out.write(String.format(Locale.ROOT, "%12d  %s\n", file.bytes(), file.path()));
    }
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
    complaints.tell(
        "submitting `"
            + plan.name()
            + "` with api-version "
            + plan.version().text()
            + ", because "
            + plan.reason(),
        "");
  }

  void show(JobState job) throws IOException {
    if (layout == Layout.JSON) {
      json("job", job(job));
    } else {
      out.write("name    " + job.name() + "\n");
      out.write("status  " + job.status() + "\n");
      out.write("studio  " + job.studioUrl() + "\n");
    }
    out.flush();
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
    if (result instanceof SubmitResult.Accepted accepted) {
      if (layout == Layout.JSON) {
        json("accepted", job(accepted.job()));
      } else {
        show(accepted.job());
      }
      out.flush();
      return ExitCode.CLEAN;
    }
    SubmitEnd end = SubmitEnd.of(result);
    complaints.tell(end.message(), end.hint());
    if (layout == Layout.JSON) {
      Map<String, @Nullable Object> failure = new LinkedHashMap<>();
      failure.put("message", end.message());
      failure.put("hint", end.hint());
      json(end.outcome(), failure);
    }
    return end.code();
  }

  private void json(String outcome, Map<String, @Nullable Object> rest) throws IOException {
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    whole.put("version", 1L);
    whole.put("outcome", outcome);
    whole.putAll(rest);
    out.write(JsonText.of(whole, INDENT));
  }
}
