// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.job.Classification;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.schemacheck.CanonicalWords;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes in their one spelling the words that the reference reads in any case, and ends no folded
 * command with a line break.
 */
final class CanonicalSpelling {
  private final Page page;
  private final List<Change> changes = new ArrayList<>();

  private CanonicalSpelling(YamlDocument document) {
    this.page = new Page(document.source());
  }

  static List<Change> changes(YamlDocument document) {
    DocumentKind kind = Classification.of(document).kind();
    CanonicalSpelling spelling = new CanonicalSpelling(document);
    switch (kind) {
      case COMMAND_JOB -> {
        CanonicalWords.ofJob(document).forEach(spelling::respell);
        spelling.endCommand(document);
      }
      case ENVIRONMENT -> CanonicalWords.ofEnvironment(document).forEach(spelling::respell);
      default -> {
        // Nothing is known about its words.
      }
    }
    return spelling.changes;
  }

  private void respell(YamlScalar scalar, String word) {
    Span span = scalar.span();
    Span inner = scalar.style().isQuoted() ? span.part(1, span.length() - 1) : span;
    // An anchored word may be used elsewhere; one with escapes is none that people write.
    if (scalar.anchor().isEmpty() && inner.of(page.text()).equals(scalar.text())) {
      changes.add(new Change(List.of(TextEdit.replace(inner, word)), Map.of(scalar, word)));
    }
  }

  private void endCommand(YamlDocument document) {
    document
        .rootMapping()
        .flatMap(root -> root.find("command"))
        .filter(entry -> entry.value() instanceof YamlScalar)
        .map(entry -> (YamlScalar) entry.value())
        .filter(command -> command.anchor().isEmpty() && command.style() == ScalarStyle.FOLDED)
        .filter(command -> command.text().endsWith("\n"))
        .ifPresent(this::stripCommand);
  }

  private void stripCommand(YamlScalar command) {
    String text = command.text().replaceFirst("\n+$", "");
    // The break behind a backslash is all that the backslash takes away.
    if (!text.isEmpty() && !text.endsWith("\\")) {
      BlockText block = BlockText.of(command, page);
      TextEdit edit = TextEdit.replace(block.header(), block.strippingHeader(page));
      changes.add(new Change(List.of(edit), Map.of(command, text)));
    }
  }
}
