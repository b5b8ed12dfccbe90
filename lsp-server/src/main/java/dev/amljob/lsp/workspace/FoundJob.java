// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Migration;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A job in a workspace, and what was found in it.
 *
 * @param uri its address
 * @param version its version in the editor; null where it is not open
 * @param findings what is wrong with it
 * @param name what it is called; empty where it has no name
 * @param compute where it is to run; empty where it does not say
 * @param legacy whether some of it is of an older dialect
 */
public record FoundJob(
    String uri,
    @Nullable Integer version,
    List<Diagnostic> findings,
    String name,
    String compute,
    boolean legacy) {
  public FoundJob {
    Objects.requireNonNull(uri, "uri");
    findings = List.copyOf(findings);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(compute, "compute");
  }

  static FoundJob of(
      String uri, @Nullable Integer version, LintResult result, List<Diagnostic> findings) {
    CommandJob job = result.job();
    return new FoundJob(
        uri,
        version,
        findings,
        job.displayName().or(job::name).map(Located::value).orElse(""),
        job.compute().map(Located::value).orElse(""),
        !Migration.findings(result).isEmpty());
  }
}
