// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports shared memory that is set twice: under its own key and among the docker arguments. */
final class DockerArgsShmConflictRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "docker-args-shm-conflict",
              Category.COMPUTE,
              Severity.WARNING,
              "`docker_args` sets the shared memory beside `shm_size`")
          .tagged(Tag.COST);

  private static final String OPTION = "--shm-size";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.resources()
        .ifPresent(
            resources -> resources.shmSize().ifPresent(size -> check(resources, size, context)));
  }

  private static void check(Resources resources, Located<String> size, RuleContext context) {
    for (Located<String> argument : resources.dockerArgs()) {
      if (argument.value().contains(OPTION)) {
        Finding finding =
            context
                .report(
                    size.keySpan(),
                    "the `"
                        + OPTION
                        + "` of `docker_args` overrides `shm_size`; set the shared memory in one place")
                .note(argument.span(), "set here too");
        Deletion.suggest(finding, resources.source().value(), size.entry(), context);
        return;
      }
    }
  }
}
