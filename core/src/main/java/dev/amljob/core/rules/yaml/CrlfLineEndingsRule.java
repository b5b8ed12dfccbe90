// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports line ends of Windows: harmless here, but the scripts beside such a file often have them
 * too.
 */
final class CrlfLineEndingsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("crlf-line-endings", Category.YAML, Severity.HINT, "lines end as on Windows")
          .tagged(Tag.STYLE)
          .alsoForEnvironments()
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    String text = context.file().text();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = text.indexOf("\r\n"); i >= 0; i = text.indexOf("\r\n", i + 2)) {
      edits.add(TextEdit.delete(new Span(i, i + 1)));
    }
    if (!edits.isEmpty()) {
      int first = edits.get(0).span().start();
      context
          .report(
              new Span(first, first + 2),
              "lines end in CRLF; scripts that are written like this do not run on Linux")
          .fix("end all lines in LF", edits.toArray(new TextEdit[0]));
    }
  }
}
