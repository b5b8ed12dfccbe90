// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports a {@code type} that the reference does not take for that of a command job, and remarks
 * that a file of another kind is not checked.
 */
final class UnsupportedJobTypeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unsupported-job-type",
              Category.SCHEMA,
              Severity.ERROR,
              "the `type` of a job is not `command`")
          .forKinds(
              Set.of(
                  DocumentKind.COMMAND_JOB,
                  DocumentKind.OTHER_JOB,
                  DocumentKind.COMPONENT,
                  DocumentKind.OTHER_ASSET,
                  DocumentKind.OTHER_TOOL));

  private static final String COMMAND = "command";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (context.classification().isOfAnotherKind()) {
      remark(job, context);
    } else {
      job.type()
          .filter(type -> !type.value().equals(COMMAND))
          .ifPresent(type -> report(type, job, context));
    }
  }

  private static void remark(CommandJob job, RuleContext context) {
    context
        .report(
            sign(job),
            "this is "
                + name(job, context.classification().kind())
                + ", not a command job; amljob checks only command jobs")
        .as(Severity.INFO);
  }

  /** Returns the place that shows best what sort of file it is. */
  private static Span sign(CommandJob job) {
    return Stream.of("type", "$schema")
        .flatMap(key -> job.entry(key).stream())
        .map(entry -> entry.value().span())
        .findFirst()
        .or(() -> job.mapping().flatMap(UnsupportedJobTypeRule::firstKey))
        .orElse(Span.at(0));
  }

  private static Optional<Span> firstKey(YamlMapping root) {
    return root.entries().stream().map(YamlEntry::key).map(key -> key.span()).findFirst();
  }

  private static String name(CommandJob job, DocumentKind kind) {
    return kind == DocumentKind.OTHER_JOB
        ? jobType(job)
            .map(type -> ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type + " job")
            .orElse(kind.description())
        : kind.description();
  }

  /** Returns the type as written, or else as the keys give it away. */
  private static Optional<String> jobType(CommandJob job) {
    return job.type()
        .map(type -> type.value().strip().toLowerCase(Locale.ROOT))
        .map(type -> type.endsWith("_job") ? type.substring(0, type.length() - 4) : type)
        .filter(type -> !type.isEmpty() && !type.equals(COMMAND))
        .or(() -> job.entry("jobs").map(jobs -> "pipeline"))
        .or(() -> job.entry("trial").map(trial -> "sweep"));
  }

  private static void report(Located<String> type, CommandJob job, RuleContext context) {
    Finding finding =
        context
            .report(
                type.node(),
                "the type of a command job is `command`"
                    + (type.value().equalsIgnoreCase(COMMAND) ? ", in lower case" : "")
                    + ", not "
                    + Excerpt.code(type.value()))
            .explains(type.span());
    boolean near = NearestName.of(type.value(), List.of(COMMAND)).isPresent();
    Fix fix =
        new Fix(
            "change to `command`",
            isRespelling(type.value()) ? Applicability.SAFE : Applicability.SUGGESTED,
            List.of(new YamlEdits(context.document()).replace(type.node(), COMMAND)));
    if (near || isRespelling(type.value()) || job.entry(COMMAND).isPresent()) {
      job.mapping()
          .filter(root -> root.entries().contains(type.entry()))
          .ifPresent(root -> finding.fix(fix));
    } else {
      // Another kind of job: its keys are no mistakes of their own.
      job.mapping().ifPresent(root -> finding.explains(root.span()));
    }
  }

  /** Returns whether a text is the right type but for case, blanks and the old ending. */
  private static boolean isRespelling(String type) {
    String squeezed =
        type.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    return squeezed.equals(COMMAND) || squeezed.equals("commandjob");
  }
}
