// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlScalar;

/**
 * Reports numbers such as {@code 1e-3} where text is sent: they are text already, but other readers
 * of YAML take them for numbers.
 */
final class ExponentIsStringRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "exponent-is-string",
          Category.YAML,
          Severity.INFO,
          "a number with an exponent is text to some readers of YAML");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (YamlScalar scalar : SentAsText.of(context)) {
      String text = scalar.text();
      boolean plainText = scalar.style() == ScalarStyle.PLAIN && scalar.type() == ScalarType.STRING;
      if (plainText && hasExponent(text)) {
        context
            .report(
                scalar,
                "`"
                    + text
                    + "` is text here and a number to other readers of YAML; quote it, and all"
                    + " agree")
            .suggest("quote the value", new YamlEdits(context.document()).quote(scalar));
      }
    }
  }

  /** Returns whether a text is a decimal number with an exponent. */
  private static boolean hasExponent(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int whole = digitsEnd(text, sign);
    int fraction = at(text, whole, '.') ? digitsEnd(text, whole + 1) : whole;
    boolean hasDigits = whole > sign || fraction > whole + 1;
    if (!hasDigits || !(at(text, fraction, 'e') || at(text, fraction, 'E'))) {
      return false;
    }
    boolean signed = at(text, fraction + 1, '-') || at(text, fraction + 1, '+');
    int exponent = signed ? fraction + 2 : fraction + 1;
    return exponent < text.length() && digitsEnd(text, exponent) == text.length();
  }

  private static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static boolean at(String text, int offset, char expected) {
    return offset < text.length() && text.charAt(offset) == expected;
  }
}
