// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class EnvironmentRules {
  private EnvironmentRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new ArmIdCasingRule(),
        new BaseImageEolRule(),
        new CodeMissingRule(),
        new CodeUriUnsupportedRule(),
        new CondaFileInvalidRule(),
        new CondaFileMissingRule(),
        new CondaPipWithoutPipRule(),
        new CuratedEnvStaleRule(),
        new DockerfileMissingRule(),
        new EnvFileInvalidRule(),
        new EnvFileMissingRule(),
        new EnvImageAndBuildRule(),
        new EnvInlineCondaKeysRule(),
        new EnvLatestColonRule(),
        new EnvMissingPrefixRule(),
        new EnvMissingVersionRule(),
        new EnvNoImageRule(),
        new EnvRegistryMalformedRule(),
        new EnvVersionAndLabelRule(),
        new ImageNamesEnvironmentRule(),
        new ImageUnpinnedRule(),
        new InlineEnvNameIgnoredRule());
  }
}
