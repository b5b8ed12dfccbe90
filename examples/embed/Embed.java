// SPDX-License-Identifier: MIT
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.Position;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lints a job from a program of your own, which needs `dev.amljob:amljob-core` and nothing else.
 */
public final class Embed {
  private Embed() {}

  public static void main(String[] arguments) throws IOException {
    Path job = Path.of(arguments[0]);
    // Rules that look at the files beside a job ask these; without them, nobody touches the disk.
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(Path.of("")));
    LintResult result =
        Linter.lint(SourceFile.decode(job.toString(), Files.readAllBytes(job)), options);

    System.out.println(result.classification().kind());
    for (Diagnostic diagnostic : result.diagnostics()) {
      Position start = result.file().position(diagnostic.span().start());
      System.out.printf(
          "%s:%d:%d: %s: %s%n",
          job, start.line() + 1, start.character() + 1, diagnostic.rule(), diagnostic.message());
    }
    // What a job means is at hand as well: each value with the place where it is written.
    result.job().command().ifPresent(command -> System.out.println("runs: " + command.value()));
  }
}
