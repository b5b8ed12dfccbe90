// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code man amljob} tells. */
class ManPageTest {
  private static final String PAGE = ManPage.text("2026-01-31", "1.2.3");

  @Test
  void tellsOfEveryCommandAndOption() {
    for (CommandLine command : CommandLineSpec.create().getSubcommands().values()) {
      String name = command.getCommandName();
      assertThat(PAGE).contains(".SS \"amljob " + name + "\"\n");
      String section = PAGE.substring(PAGE.indexOf(".SS \"amljob " + name + "\"\n"));
      for (OptionSpec option : command.getCommandSpec().options()) {
        String escaped = option.longestName().replace("-", "\\-");
        assertThat(section).as(name).contains("\\fB" + escaped + "\\fR");
      }
    }
  }

  @Test
  void saysOfWhichVersionItIs() {
    assertThat(PAGE).startsWith(".TH AMLJOB 1 \"2026-01-31\" \"amljob 1.2.3\"");
  }

  @Test
  void holdsNoRequestThatIsMeantAsText() {
    assertThat(PAGE.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|B|I|TP|PP|nf|fi)( .*)?"));
  }
}
