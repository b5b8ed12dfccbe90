// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import dev.amljob.core.files.PathNames;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.workspace.FoundJob;
import dev.amljob.lsp.workspace.Progress;
import dev.amljob.lsp.workspace.Workspace;
import dev.amljob.lsp.workspace.WorkspaceJobs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Lists the jobs of a workspace, and how much is wrong with each. */
final class ListJobsCommand implements ServerCommand {
  private final WorkspaceJobs jobs;

  ListJobsCommand(WorkspaceJobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public Object answer(Call call) {
    List<Map<String, Object>> found = new ArrayList<>();
    try (Progress progress = call.progress("Looking for jobs")) {
      jobs.each(call.cancellation(), progress, (file, job) -> found.add(written(file, job)));
    }
    found.sort(Comparator.comparing(job -> job.get("folder") + "\n" + job.get("path")));
    return Map.of("jobs", found);
  }

  private static Map<String, Object> written(Workspace.File file, FoundJob job) {
    Map<String, Object> written = new LinkedHashMap<>();
    String path = PathNames.slashed(file.root().relativize(file.path()));
    written.put("uri", job.uri());
    written.put("folder", Uris.uri(file.root()));
    written.put("path", path);
    written.put(
        "name", job.name().isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : job.name());
    written.put("compute", job.compute());
    written.put("errors", count(job, DiagnosticSeverity.Error));
    written.put("warnings", count(job, DiagnosticSeverity.Warning));
    written.put("infos", count(job, DiagnosticSeverity.Information));
    written.put("hints", count(job, DiagnosticSeverity.Hint));
    written.put("legacy", job.legacy());
    return written;
  }

  private static long count(FoundJob job, DiagnosticSeverity severity) {
    return job.findings().stream().filter(found -> found.getSeverity() == severity).count();
  }
}
