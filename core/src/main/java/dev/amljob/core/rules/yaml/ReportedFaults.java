// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.SyntaxFault;

/** Reports what the parser found wrong, for the rules that are named after its kinds of faults. */
final class ReportedFaults {
  private ReportedFaults() {}

  /**
   * Reports the faults of one kind.
   *
   * @param fixTitle what the repair of such a fault does
   */
  static void report(SyntaxFault.Kind kind, String fixTitle, RuleContext context) {
    SourceFile file = context.file();
    boolean binary = Bytes.isBinary(file);
    for (SyntaxFault fault : context.document().faults()) {
      if (fault.kind() != kind || Bytes.isMisread(file, fault.span().start())) {
        continue;
      }
      Finding finding = report(fault, fixTitle, context);
      if (binary) {
        // One is enough, and it shows only where nobody says that this is no text at all.
        finding.asConsequence();
        return;
      }
      // What a broken line seems to mean once it is patched is nobody's business.
      finding.explains(lines(fault, file));
    }
  }

  private static Finding report(SyntaxFault fault, String fixTitle, RuleContext context) {
    Finding finding = context.report(fault.span(), fault.message());
    if (!fault.repair().isEmpty()) {
      finding.fix(fixTitle, fault.repair().toArray(new TextEdit[0]));
    }
    return finding;
  }

  private static Span lines(SyntaxFault fault, SourceFile file) {
    LineIndex lines = file.lines();
    Span span = lines.line(lines.lineOf(fault.span().start()));
    int end = fault.span().end();
    if (fault.kind() == SyntaxFault.Kind.MERGE_CONFLICT_MARKER) {
      // Both versions of what collided are still there, up to the last marker.
      end = Math.max(end, file.text().indexOf("\n>>>>>>>", span.start()) + 1);
    }
    return span.to(lines.line(lines.lineOf(end)));
  }
}
