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

  /** Reports the faults of one kind. */
  static void report(SyntaxFault.Kind kind, RuleContext context) {
    if (context.document().faults().isEmpty()) {
      return;
    }
    SourceFile file = context.file();
    boolean binary = Bytes.isBinary(file);
    for (SyntaxFault fault : context.document().faults()) {
      if (fault.kind() != kind || Bytes.isMisread(file, fault.span().start())) {
        continue;
      }
      Finding finding = report(fault, context);
      if (binary || isTemplate(fault, file)) {
        // Shown only where nobody says what the file or the braces are.
        finding.asConsequence();
      } else {
        // What a broken line seems to mean once it is patched is nobody's business.
        finding.explains(lines(fault, file));
      }
      if (binary) {
        return;
      }
    }
  }

  private static Finding report(SyntaxFault fault, RuleContext context) {
    Finding finding = context.report(fault.span(), fault.message());
    if (!fault.repair().isEmpty()) {
      String title =
          fault.kind() == SyntaxFault.Kind.TAB_INDENTATION
              ? "indent by spaces"
              : title(fault.repair().get(0), context.file());
      finding.fix(title, fault.repair().toArray(new TextEdit[0]));
    }
    return finding;
  }

  /** Returns what an edit does. */
  private static String title(TextEdit edit, SourceFile file) {
    String before = file.text(edit.span());
    String after = edit.newText();
    if (after.isEmpty()) {
      return before.isBlank() ? "take the space out" : "take `" + before + "` out";
    } else if (after.isBlank()) {
      return before.isEmpty() ? "insert a space" : "write a space";
    } else if (after.length() > 2 && after.matches("(?s)\".*\"|'.*'")) {
      return "quote the value";
    }
    return (before.isEmpty() ? "insert `" : "write `") + after.strip() + "`";
  }

  /** Returns whether this is the inner brace of <code>{{ name }}</code>. */
  private static boolean isTemplate(SyntaxFault fault, SourceFile file) {
    int start = fault.span().start();
    return start > 0 && file.text().startsWith("{{", start - 1);
  }

  private static Span lines(SyntaxFault fault, SourceFile file) {
    LineIndex lines = file.lines();
    Span first = lines.line(lines.lineOf(fault.reach().start()));
    return first.to(lines.line(lines.lineOf(fault.reach().end())));
  }
}
