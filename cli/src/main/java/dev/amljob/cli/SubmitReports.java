// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.rest.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reports of one run, which are one document for programs; jobs may be sent side by side. */
final class SubmitReports {
  private static final int INDENT = 2;

  private final Writer out;
  private final Complaints complaints;
  private final Layout layout;
  private final boolean several;
  private final List<SubmitReport> reports = new ArrayList<>();

  /**
   * Makes reports.
   *
   * @param several whether there are several files, so that each must be named
   */
  SubmitReports(Writer out, Complaints complaints, Layout layout, boolean several) {
    this.out = out;
    this.complaints = complaints;
    this.layout = layout;
    this.several = several;
  }

  /** Returns a report about another file. */
  SubmitReport of(String file) {
    SubmitReport report = new SubmitReport(this, file);
    reports.add(report);
    return report;
  }

  boolean isJson() {
    return layout == Layout.JSON;
  }

  /** Prints lines for people, under the name of the file where that is needed. */
  synchronized void print(String file, String lines) throws IOException {
    out.write((several ? file + ":\n" : "") + lines);
    out.flush();
  }

  /** Tells something of a file on standard error. */
  synchronized void tell(String file, String message, String hint) {
    complaints.tell((several ? "`" + file + "`: " : "") + message, hint);
  }

  /** Prints what programs read, once all is over. */
  void end() throws IOException {
    if (!isJson()) {
      return;
    }
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    whole.put("version", 1L);
    if (several) {
      List<Object> jobs = new ArrayList<>();
      for (SubmitReport report : reports) {
        Map<String, @Nullable Object> job = new LinkedHashMap<>();
        job.put("file", report.file());
        job.putAll(report.outcome());
        jobs.add(job);
      }
      whole.put("jobs", jobs);
    } else {
      reports.forEach(report -> whole.putAll(report.outcome()));
    }
    if (whole.size() > 1) {
      out.write(JsonText.of(whole, INDENT));
    }
  }
}
