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
    boolean binary = Bytes.isBinary(context.file());
    for (SyntaxFault fault : context.document().faults()) {
      if (fault.kind() == kind) {
        Finding finding = report(fault, fixTitle, context);
        if (binary) {
          // One is enough, and it shows only where nobody says that this is no text at all.
          finding.asConsequence();
          return;
        }
      }
    }
  }

  private static Finding report(SyntaxFault fault, String fixTitle, RuleContext context) {
    Finding finding = context.report(fault.span(), fault.message());
    if (!fault.repair().isEmpty()) {
      finding.fix(fixTitle, fault.repair().toArray(new TextEdit[0]));
    }
    if (context.file().encodingFault().isPresent()) {
      // The fault may be a character that the file does not have, once it is read rightly.
      return finding.asConsequence();
    }
    return finding.explains(lines(fault.span(), context.file()));
  }

  /** What a line that is no YAML seems to mean once it is patched is nobody's business. */
  private static Span lines(Span span, SourceFile file) {
    LineIndex lines = file.lines();
    return lines.line(lines.lineOf(span.start())).to(lines.line(lines.lineOf(span.end())));
  }
}
