// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports {@code compute: {target: name, instance_count: 2}}, which is {@code compute: name} and a
 * count under {@code resources} now.
 */
final class LegacyComputeMappingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-compute-mapping",
              Category.LEGACY,
              Severity.ERROR,
              "`compute` is a mapping, as in the preview dialect")
          .tagged(Tag.LEGACY);

  private static final String TARGET = "target";
  private static final String COUNT = "instance_count";
  private static final String RESOURCES = "resources";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.mapping()
        .flatMap(root -> OldEntry.find(root, "compute", context))
        .ifPresent(compute -> compute.mapping().ifPresent(mapping -> check(compute, mapping)));
  }

  private static void check(OldEntry compute, YamlMapping mapping) {
    Optional<YamlEntry> count = mapping.find(COUNT);
    if (!mapping.has(TARGET) && count.isEmpty()) {
      return;
    }
    Finding finding =
        compute.reportValue(
            "`compute` takes the name itself, not a mapping"
                + (mapping.has(TARGET) ? " with `target`" : "")
                + (count.isPresent() ? "; `instance_count` belongs under `resources`" : ""));
    Optional<YamlEntry> other = count.isPresent() ? otherCount(compute.parent()) : Optional.empty();
    other.ifPresent(entry -> finding.note(entry.span(), "this count is the one that is read"));
    rewrite(compute, mapping, other)
        .ifPresent(edits -> finding.fix(title(count.isPresent()), edits));
  }

  private static String title(boolean counted) {
    return "write the name right after `compute`"
        + (counted ? " and the count under `resources`" : "");
  }

  /** Returns a count that the job has besides that of the old mapping. */
  private static Optional<YamlEntry> otherCount(YamlMapping root) {
    Optional<YamlEntry> moved =
        root.value(RESOURCES)
            .filter(YamlMapping.class::isInstance)
            .flatMap(resources -> ((YamlMapping) resources).find(COUNT));
    return moved.or(() -> root.find(COUNT));
  }

  private static Optional<TextEdit[]> rewrite(
      OldEntry compute, YamlMapping mapping, Optional<YamlEntry> other) {
    boolean known =
        mapping.entries().stream().allMatch(entry -> Set.of(TARGET, COUNT).contains(entry.name()));
    Optional<String> target = mapping.find(TARGET).flatMap(entry -> compute.source(entry.value()));
    if (!compute.isRewritable() || !known || target.isEmpty()) {
      return Optional.empty();
    }
    String name = "compute: " + target.get();
    Optional<YamlEntry> count = mapping.find(COUNT);
    if (count.isEmpty() || other.filter(entry -> isSame(entry, count.get())).isPresent()) {
      return Optional.of(new TextEdit[] {replace(compute, List.of(name))});
    }
    return other.isPresent()
        ? Optional.empty()
        : compute.source(count.get().value()).flatMap(value -> move(compute, name, value));
  }

  private static boolean isSame(YamlEntry left, YamlEntry right) {
    return left.value().resolved() instanceof YamlScalar one
        && right.value().resolved() instanceof YamlScalar two
        && one.value().equals(two.value());
  }

  private static Optional<TextEdit[]> move(OldEntry compute, String name, String count) {
    String line = COUNT + ": " + count;
    YamlEdits edits = compute.edits();
    Optional<YamlEntry> resources = compute.parent().find(RESOURCES);
    if (resources.isEmpty()) {
      String indented = " ".repeat(edits.indentStep()) + line;
      return Optional.of(
          new TextEdit[] {replace(compute, List.of(name, RESOURCES + ":", indented))});
    }
    return resources
        .map(YamlEntry::value)
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        .map(
            mapping ->
                Stream.of(replace(compute, List.of(name)), edits.append(mapping, List.of(line)))
                    .toArray(TextEdit[]::new));
  }

  private static TextEdit replace(OldEntry compute, List<String> lines) {
    return compute.edits().replaceEntry(compute.parent(), compute.entry(), lines);
  }
}
