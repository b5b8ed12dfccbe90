// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class YamlRules {
  private YamlRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new AmbiguousBooleanRule(),
        new ByteOrderMarkRule(),
        new CrlfLineEndingsRule(),
        new DateLiteralRule(),
        new DuplicateKeyRule(),
        new EmptyDocumentRule(),
        new ExponentIsStringRule(),
        new FileNotUtf8Rule(),
        new LossyNumberRule(),
        new MergeConflictMarkerRule(),
        new MultipleDocumentsRule(),
        new NonStringKeyRule(),
        new NullValueRule(),
        new OctalIntegerRule(),
        new RootNotMappingRule(),
        new SexagesimalNumberRule(),
        new TabIndentationRule(),
        new TemplatePlaceholderRule(),
        new ValueHasCommentCutRule(),
        new YamlSyntaxRule());
  }
}
