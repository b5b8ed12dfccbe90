// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;

class FileNotUtf8RuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("file-not-utf8");

  private static final String JOB = "command: ls\nenvironment: azureml:training:3\n";

  @Test
  void namesTheEncodingThatTheBytesSeemToHave() {
    RULE.lint(file(("\uFEFF" + JOB).getBytes(UTF_16LE)))
        .reports("\uFEFF -> " + message("UTF-16", "UTF-16"))
        .at(Severity.ERROR)
        .hasNoFix();
    RULE.lint(file((JOB + "description: caf\u00e9\n").getBytes(ISO_8859_1)))
        .reports("\u00e9 -> " + message("Latin-1", "LATIN1"));
  }

  @Test
  void knowsUtf16WithoutItsMark() {
    RULE.lint(file(JOB.getBytes(UTF_16LE))).reports("c -> " + message("UTF-16LE", "UTF-16LE"));
    RULE.lint(file(JOB.getBytes(UTF_16BE))).reports("\0 -> " + message("UTF-16BE", "UTF-16BE"));
  }

  @Test
  void saysOneThingAboutAFileThatIsNoText() {
    byte[] bytes = new byte[512];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    LintAssert.lint(file(bytes))
        .reports("\0 -> the file is not text: it holds a NUL; a job is a text file in UTF-8");
    LintAssert.lint(file("command: a\0b\0c\0".getBytes(UTF_8)))
        .reports("\0 -> the file is not text: it holds a NUL; a job is a text file in UTF-8");
  }

  @Test
  void explainsTheQuotesOfWindows() {
    byte[] bytes = (JOB + "description: \u0093a\u0094\n").getBytes(ISO_8859_1);
    LintAssert.lint(file(bytes)).reports("\u0093 -> " + message("Windows-1252", "Windows-1252"));
  }

  @Test
  void acceptsUtf8() {
    RULE.lint(file((JOB + "description: caf\u00e9 \uD83D\uDE80\n").getBytes(UTF_8)))
        .reportsNothing();
  }

  private static SourceFile file(byte[] bytes) {
    return SourceFile.decode("job.yml", bytes);
  }

  private static String message(String guess, String codec) {
    return "the file seems to be "
        + guess
        + ", and only UTF-8 can be read; save it as UTF-8, or convert it with `iconv -f "
        + codec
        + " -t UTF-8`";
  }
}
