// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.shell.Assignment;
import dev.amljob.core.shell.Flag;
import dev.amljob.core.shell.Invocation;
import dev.amljob.core.shell.ShellWord;
import dev.amljob.core.shell.SimpleCommand;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports secrets in a command: known tokens, and values of flags and variables that are named so.
 */
final class SecretInCommandRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "secret-in-command",
              Category.SECURITY,
              Severity.WARNING,
              "the command holds a secret")
          .tagged(Tag.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.command().isEmpty()) {
      return;
    }
    YamlScalar scalar = (YamlScalar) job.command().get().node().resolved();
    Optional<KnownSecret> known = KnownSecret.in(scalar.text());
    if (known.isPresent()) {
      String what = known.get().kind() + " (`" + known.get().shown() + "`)";
      report(known.get().span(), what, scalar, context);
    } else if (mayNameOne(scalar.text())) {
      for (SimpleCommand command : job.commandScript().commands()) {
        check(command, scalar, context);
      }
    }
  }

  /** Spares most commands a second look. */
  private static boolean mayNameOne(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("key")
        || lower.contains("secret")
        || lower.contains("token")
        || lower.contains("pass")
        || lower.contains("pwd")
        || lower.contains("sas");
  }

  private static void check(SimpleCommand command, YamlScalar scalar, RuleContext context) {
    for (Assignment assignment : command.assignments()) {
      check(assignment.name(), assignment.value(), scalar, context);
    }
    Optional<Invocation> invocation = Invocation.of(command);
    if (invocation.isEmpty()) {
      return;
    }
    for (Flag flag : invocation.get().flags()) {
      String name = flag.name().startsWith("--") ? flag.name().substring(2) : "";
      flag.value().ifPresent(value -> check(name, value, scalar, context));
    }
    if (invocation.get().name().equals("export")) {
      invocation.get().arguments().forEach(word -> checkExport(word, scalar, context));
    }
  }

  private static void checkExport(ShellWord word, YamlScalar scalar, RuleContext context) {
    int equals = word.text().indexOf('=');
    boolean secret =
        equals > 0
            && word.isLiteral()
            && SecretName.isSecret(
                word.text().substring(0, equals), word.text().substring(equals + 1));
    if (secret) {
      report(
          word.span(), "the value of `" + word.text().substring(0, equals) + "`", scalar, context);
    }
  }

  private static void check(String name, ShellWord value, YamlScalar scalar, RuleContext context) {
    if (value.literal().filter(text -> SecretName.isSecret(name, text)).isPresent()) {
      report(value.span(), "the value of `" + name + "`", scalar, context);
    }
  }

  private static void report(Span decoded, String what, YamlScalar scalar, RuleContext context) {
    context.report(
        scalar.map().toSource(decoded),
        "everybody who may see the job reads "
            + what
            + " in the command; let the code fetch it from a key vault");
  }
}
