// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reports a comment that was most likely meant as the rest of the value before it. */
final class ValueHasCommentCutRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "value-has-comment-cut",
          Category.YAML,
          Severity.WARNING,
          "a value without quotes ends at a `#`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    List<YamlComment> trailing = trailing(context);
    if (trailing.isEmpty()) {
      return;
    }
    NavigableMap<Integer, YamlScalar> byEnd = plainTexts(context);
    CutText cut = new CutText(context);
    for (YamlComment comment : trailing) {
      Map.Entry<Integer, YamlScalar> before = byEnd.floorEntry(comment.span().start());
      if (before != null && isBehind(before.getKey(), comment, context)) {
        check(before.getValue(), comment, cut, context);
      }
    }
  }

  /** Returns the comments that follow something on their lines. */
  private static List<YamlComment> trailing(RuleContext context) {
    String text = context.file().text();
    List<YamlComment> trailing = new ArrayList<>();
    for (YamlComment comment : context.document().comments()) {
      int i = blanksStart(text, comment.span().start());
      if (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
        trailing.add(comment);
      }
    }
    return trailing;
  }

  private static NavigableMap<Integer, YamlScalar> plainTexts(RuleContext context) {
    NavigableMap<Integer, YamlScalar> byEnd = new TreeMap<>();
    for (YamlNode node : context.document().nodes()) {
      if (node instanceof YamlScalar scalar
          && scalar.style() == ScalarStyle.PLAIN
          && scalar.type() == ScalarType.STRING) {
        byEnd.put(scalar.span().end(), scalar);
      }
    }
    return byEnd;
  }

  /** Returns whether nothing but blanks lies between a value and a comment. */
  private static boolean isBehind(int end, YamlComment comment, RuleContext context) {
    return blanksStart(context.file().text(), comment.span().start()) == end;
  }

  private static int blanksStart(String text, int end) {
    int i = end;
    while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
      i--;
    }
    return i;
  }

  private static void check(
      YamlScalar scalar, YamlComment comment, CutText cut, RuleContext context) {
    String written = context.file().text(comment.span());
    if (cut.isLikely(scalar, written)) {
      Span whole = scalar.span().to(comment.span());
      String quoted = QuotedText.of(context.file().text(whole));
      context
          .report(
              comment.span(),
              "`"
                  + CutText.firstWord(written)
                  + "` begins a comment and is not part of the value; quote the whole value to keep it")
          .suggest("quote the value with the comment", TextEdit.replace(whole, quoted));
    }
  }
}
