// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a {@code name} that the service takes for none. */
final class JobNameCharsetRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-name-charset",
              Category.SCHEMA,
              Severity.ERROR,
              "the `name` of the job has characters that a name may not have, or too many")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    JobNames.literal(job)
        .filter(name -> !JobNames.isLegal(name.value()))
        .ifPresent(name -> report(name, context));
  }

  private static void report(Located<String> name, RuleContext context) {
    String text = name.value();
    Finding finding = context.report(name.node(), message(text)).explains(name.span());
    String legal = legal(text);
    if (!legal.isEmpty() && name.node() instanceof YamlScalar scalar) {
      finding.suggest(
          "change to " + Excerpt.code(legal),
          new YamlEdits(context.document()).replaceText(scalar, legal));
    }
  }

  private static String message(String name) {
    if (name.isEmpty()) {
      return "the name of a job cannot be empty; without `name`, one is made up for each run";
    }
    if (name.length() > JobNames.MOST_CHARACTERS) {
      return "the name of a job has at most 255 characters, not " + name.length();
    }
    if (!JobNames.isAlphanumeric(name.codePointAt(0))) {
      return "the name of a job starts with a letter or a digit, not with "
          + Excerpt.code(Character.toString(name.codePointAt(0)));
    }
    int bad = name.codePoints().filter(c -> !JobNames.isPart(c)).findFirst().orElse(' ');
    return "the name of a job has only letters, digits, `-` and `_`, not "
        + (Character.isWhitespace(bad) ? "spaces" : Excerpt.code(Character.toString(bad)));
  }

  /** Returns the closest legal name; empty for a text with nothing in it that a name may have. */
  private static String legal(String name) {
    StringBuilder legal = new StringBuilder();
    for (int i = 0; i < name.length() && legal.length() < JobNames.MOST_CHARACTERS; i++) {
      char c = name.charAt(i);
      if (JobNames.isAlphanumeric(c) || (!legal.isEmpty() && JobNames.isPart(c))) {
        legal.append(c);
      } else if (!legal.isEmpty() && legal.charAt(legal.length() - 1) != '-') {
        legal.append('-');
      }
    }
    int end = legal.length();
    while (end > 0 && legal.charAt(end - 1) == '-') {
      end--;
    }
    return legal.substring(0, end);
  }
}
