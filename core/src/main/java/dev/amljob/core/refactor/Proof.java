// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.compare.JobComparison;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.job.RenderedCommand;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tries drafts: one is good if the file is still YAML, runs the same command, loads as before but
 * for what is meant, has all its comments, and has no finding that it did not have.
 */
record Proof(LintResult before, LintOptions options) {

  Optional<Refactoring> of(Draft draft) {
    if (draft.edits().isEmpty()) {
      return Optional.empty();
    }
    String text = TextEdit.applyAll(before.file().text(), draft.edits());
    LintResult after = Linter.lint(SourceFile.of(before.file().name(), text), options);
    boolean good =
        after.document().faults().isEmpty()
            && JobComparison.of(before.document(), after.document()).stream()
                .allMatch(draft.meant())
            && command(before).equals(command(after))
            && comments(before.document()).equals(comments(after.document()))
            && hasNoMore(count(before), count(after));
    return good
        ? Optional.of(new Refactoring(draft.title(), draft.kind(), draft.edits(), naming(draft)))
        : Optional.empty();
  }

  /** A shell does not care for line breaks behind the last command. */
  private static String command(LintResult result) {
    return RenderedCommand.of(result.job()).orElse("").replaceFirst("\n+$", "");
  }

  private static List<String> comments(YamlDocument document) {
    return document.comments().stream().map(YamlComment::text).sorted().toList();
  }

  private static Map<RuleId, Integer> count(LintResult result) {
    Map<RuleId, Integer> counts = new HashMap<>();
    for (Diagnostic found : result.diagnostics()) {
      counts.merge(found.rule(), 1, Integer::sum);
    }
    return counts;
  }

  private static boolean hasNoMore(Map<RuleId, Integer> before, Map<RuleId, Integer> after) {
    return after.entrySet().stream()
        .allMatch(entry -> entry.getValue() <= before.getOrDefault(entry.getKey(), 0));
  }

  private static OptionalInt naming(Draft draft) {
    if (draft.named().isEmpty()) {
      return OptionalInt.empty();
    }
    TextEdit naming = draft.named().get().edit();
    int shift = 0;
    for (TextEdit edit : draft.edits()) {
      if (edit.span().compareTo(naming.span()) < 0) {
        shift += edit.newText().length() - edit.span().length();
      }
    }
    return OptionalInt.of(naming.span().start() + shift + draft.named().get().offset());
  }
}
