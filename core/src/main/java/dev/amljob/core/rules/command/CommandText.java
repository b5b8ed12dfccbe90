// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.shell.ScriptLines;
import dev.amljob.core.shell.ShellScript;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command of a job, as YAML has it and as the shell reads it. */
final class CommandText {
  private final YamlScalar scalar;
  private final ShellScript script;
  private final RuleContext context;
  private @Nullable ScalarMap map;

  private CommandText(YamlScalar scalar, ShellScript script, RuleContext context) {
    this.scalar = scalar;
    this.script = script;
    this.context = context;
  }

  /** Returns the command, if it is a text. */
  static Optional<CommandText> of(CommandJob job, RuleContext context) {
    return scalar(job).map(scalar -> new CommandText(scalar, job.commandScript(), context));
  }

  /** Returns the value of the command, if it is a text. */
  static Optional<YamlScalar> scalar(CommandJob job) {
    return job.command().map(command -> (YamlScalar) command.node().resolved());
  }

  YamlScalar scalar() {
    return scalar;
  }

  ShellScript script() {
    return script;
  }

  /** Returns the place in the file of a stretch of the decoded text. */
  Span toSource(Span decoded) {
    ScalarMap known = map;
    if (known == null) {
      known = scalar.map();
      map = known;
    }
    return known.toSource(decoded);
  }

  /** Reports something at a stretch of the decoded text. */
  Finding report(Span decoded, String message) {
    return context.report(toSource(decoded), message);
  }

  /** Returns whether nothing but blanks and line breaks lies between two places of the text. */
  boolean isBlank(int from, int to) {
    return scalar.text().substring(from, Math.max(from, to)).isBlank();
  }

  /** Returns the lines as written, where YAML makes one of several. */
  ScriptLines lines() {
    List<Integer> folds = new ArrayList<>();
    if (scalar.style() != ScalarStyle.LITERAL && hasLines()) {
      String text = scalar.text();
      for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        Span place = toSource(new Span(at, at + 1));
        if (context.file().text().charAt(place.start()) != ' ' || place.length() > 1) {
          addFold(at, place, folds);
        }
      }
    }
    return ScriptLines.of(script, folds);
  }

  private void addFold(int at, Span place, List<Integer> folds) {
    if (context.file().text(place).indexOf('\n') >= 0) {
      folds.add(at);
    }
  }

  private boolean hasLines() {
    return context.file().text(scalar.span()).indexOf('\n') >= 0;
  }

  /** Returns the blanks at the start of the line on which a place of the file is. */
  String indentAt(int sourceOffset) {
    Span line = context.file().lines().line(context.file().lines().lineOf(sourceOffset));
    String text = context.file().text(line);
    int end = 0;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return text.substring(0, end);
  }

  /** Returns whether a number behind {@code >} says how deep the text is. */
  boolean hasIndentationIndicator() {
    int start = scalar.span().start();
    return start + 2 < context.file().text().length()
        && (Character.isDigit(context.file().text().charAt(start + 1))
            || Character.isDigit(context.file().text().charAt(start + 2)));
  }

  YamlEdits edits() {
    return new YamlEdits(context.document());
  }
}
