// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.ToolVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page that {@code man amljob} shows, made of the commands as picocli knows them. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /**
   * Prints the page; the build calls it.
   *
   * @param arguments the day that the page is of
   */
  public static void main(String[] arguments) throws IOException {
    String page = text(arguments[0], ToolVersion.number());
    System.out.writeBytes(page.getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  static String text(String day, String version) {
    CommandLine command = CommandLineSpec.create();
    ManPage manual = new ManPage();
    manual.page.append(
        ".TH AMLJOB 1 \"%s\" \"amljob %s\" \"User Commands\"\n".formatted(day, version));
    manual.section("NAME");
    manual.line("amljob - checks, formats and submits Azure Machine Learning jobs");
    manual.section("SYNOPSIS");
    manual.page.append(".B amljob\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...\n");
    manual.section("DESCRIPTION");
    manual.lines(command.getCommandSpec().usageMessage().description());
    manual.arguments(command.getCommandSpec());
    manual.section("COMMANDS");
    for (CommandLine sub : command.getSubcommands().values()) {
      manual.command(sub.getCommandSpec());
    }
    return manual.page.toString();
  }

  private void command(CommandSpec spec) {
    page.append(".SS \"amljob ").append(escaped(spec.name())).append("\"\n");
    lines(spec.usageMessage().description());
    arguments(spec);
    if (spec.usageMessage().footer().length > 0) {
      // Examples and exit codes are tables already.
      page.append(".PP\n.nf\n");
      for (String row : spec.usageMessage().footer()) {
        line(row);
      }
      page.append(".fi\n");
    }
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      page.append(".TP\n\\fI").append(escaped(parameter.paramLabel())).append("\\fR\n");
      lines(parameter.description());
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        page.append(".TP\n").append(names(option)).append('\n');
        lines(option.description());
      }
    }
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(names.isEmpty() ? "" : ", ").append("\\fB").append(escaped(name)).append("\\fR");
    }
    return names + value(option);
  }

  private static String value(ArgSpec option) {
    return option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
  }

  private void section(String title) {
    page.append(".SH ").append(title.toUpperCase(Locale.ROOT)).append('\n');
  }

  /** Adds lines of running text, among which an empty one says nothing. */
  private void lines(String... lines) {
    for (String line : lines) {
      if (!line.isEmpty()) {
        line(line);
      }
    }
  }

  private void line(String text) {
    String escaped = escaped(text);
    // A dot or a quote at the start of a line would be a request.
    boolean isRequest = escaped.startsWith(".") || escaped.startsWith("'");
    page.append(isRequest ? "\\&" : "").append(escaped).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga");
  }
}
