// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.shell.Launcher;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;

/** Reports a launcher in the command that starts many processes in each of many processes. */
final class LauncherInCommandRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "launcher-in-command",
              Category.COMPUTE,
              Severity.WARNING,
              "the command starts many processes, and so does `distribution`")
          .tagged(Tag.COST);

  private static final Set<String> MPI = Set.of("mpirun", "mpiexec", "mpiexec.hydra", "horovodrun");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<Distribution> distribution = job.distribution();
    Optional<DistributionType> type = distribution.flatMap(Distribution::type).map(Located::value);
    if (type.isEmpty() || job.command().isEmpty()) {
      return;
    }
    boolean mpi = type.get() == DistributionType.MPI;
    boolean many =
        distribution
            .flatMap(Distribution::processCountPerInstance)
            .filter(count -> count.value() > 1)
            .isPresent();
    if (mpi || (many && type.get() == DistributionType.PYTORCH)) {
      Located<String> command = job.command().get();
      CommandLaunchers.of(command)
          .filter(run -> many || MPI.contains(run.launchers().get(0).name()))
          .forEach(run -> report(run.launchers().get(0), command, distribution.get(), context));
    }
  }

  private static void report(
      Launcher launcher, Located<String> command, Distribution distribution, RuleContext context) {
    Span place =
        command.node() instanceof YamlScalar scalar
            ? scalar.map().toSource(launcher.span())
            : command.span();
    context
        .report(
            place,
            "`"
                + launcher.name()
                + "` runs once in each process that `distribution` starts; keep one of the two")
        .note(distribution.source().keySpan(), "starts processes too");
  }
}
