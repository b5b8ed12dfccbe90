// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.EncodingFault;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;

/** Reports a file that is not UTF-8, which is all that the reference reads, or no text at all. */
final class FileNotUtf8Rule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("file-not-utf8", Category.YAML, Severity.ERROR, "the file is not UTF-8 text")
          .alsoForEnvironments()
          .alsoForCondaFiles();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SourceFile file = context.file();
    if (Bytes.isUnmarkedUtf16(file)) {
      String encoding = file.text().charAt(0) == '\0' ? "UTF-16BE" : "UTF-16LE";
      report(0, encoding, context).explains(file.span());
    } else if (Bytes.isBinary(file)) {
      Span nul = character(file, file.text().indexOf('\0'));
      context
          .report(nul, "the file is not text: it holds a NUL; a job is a text file in UTF-8")
          .explains(file.span());
    } else {
      file.encodingFault().ifPresent(fault -> report(fault.offset(), guess(fault, file), context));
    }
  }

  private static String guess(EncodingFault fault, SourceFile file) {
    return Bytes.isWindows1252(file) ? "Windows-1252" : fault.guess();
  }

  private static Finding report(int offset, String encoding, RuleContext context) {
    // All others are names that `iconv` knows.
    String codec = encoding.equals("Latin-1") ? "LATIN1" : encoding;
    return context.report(
        character(context.file(), offset),
        "the file seems to be "
            + encoding
            + ", and only UTF-8 can be read; save it as UTF-8, or convert it with `iconv -f "
            + codec
            + " -t UTF-8`");
  }

  private static Span character(SourceFile file, int offset) {
    return new Span(offset, Math.min(offset + 1, file.text().length()));
  }
}
