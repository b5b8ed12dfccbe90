// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ComputeRules {
  private ComputeRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new ComputeHasVersionRule(),
        new ComputeIsVmSizeRule(),
        new ComputeLocalLimitsRule(),
        new ComputeMissingPrefixRule(),
        new ComputeNameInvalidRule(),
        new ComputeServerlessLiteralRule(),
        new DistributionWithoutMultiNodeRule(),
        new DockerArgsListDropsRule(),
        new DockerArgsShmConflictRule(),
        new InstanceCountInvalidRule(),
        new InstanceTypeWithClusterRule(),
        new LauncherInCommandRule(),
        new LocationsWithoutServerlessRule(),
        new MaxBelowInstanceCountRule(),
        new MpiMissingProcessCountRule(),
        new MultiNodeWithoutDistributionRule(),
        new NumberOutOfRangeRule(),
        new ProcessCountExceedsGpusRule(),
        new QueueTierNullRule(),
        new ServerlessWithoutInstanceTypeRule(),
        new ShmSizeFormatRule(),
        new TfWorkerCountMismatchRule(),
        new TimeoutInvalidRule(),
        new TimeoutTooLargeRule(),
        new TimeoutTooSmallRule(),
        new TimeoutUnitSuspectRule(),
        new TimeoutZeroRule(),
        new UnknownComputeRule());
  }
}
