// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a whole file from an older dialect to the one of today. */
public final class Migration {
  private static final Set<RuleId> RULES =
      BuiltInRules.all().stream()
          .map(Rule::info)
          .filter(
              info ->
                  info.category() == Category.LEGACY
                      || info.id().value().equals("schema-legacy-url"))
          .map(info -> info.id())
          .collect(Collectors.toUnmodifiableSet());

  private Migration() {}

  /** Returns the file with all that is of an older dialect rewritten, as far as that is known. */
  public static FixedFile of(SourceFile file, Function<SourceFile, LintResult> linter) {
    return FixAll.upTo(Applicability.SUGGESTED, file, linter, RULES::contains);
  }

  /** Returns the findings about an older dialect. */
  public static List<Diagnostic> findings(LintResult result) {
    return result.diagnostics().stream().filter(found -> RULES.contains(found.rule())).toList();
  }
}
