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

/** Reports the byte order mark that some editors put before UTF-8. */
final class ByteOrderMarkRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "byte-order-mark",
              Category.YAML,
              Severity.HINT,
              "the file begins with a byte order mark")
          .tagged(Tag.STYLE)
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    boolean marked = context.file().text().startsWith("\uFEFF");
    if (marked && context.file().encodingFault().isEmpty()) {
      Span mark = new Span(0, 1);
      context
          .report(mark, "the file begins with a byte order mark, which UTF-8 does not need")
          .fix("delete the byte order mark", TextEdit.delete(mark));
    }
  }
}
