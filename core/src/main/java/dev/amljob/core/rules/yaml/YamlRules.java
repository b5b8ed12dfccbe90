// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class YamlRules {
  /**
   * The rule that nothing keeps quiet, neither a comment nor a configuration nor a baseline: of a
   * text that is no YAML, nothing can be loaded.
   */
  public static final RuleId SYNTAX = new RuleId("yaml-syntax");

  private YamlRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new AmbiguousBooleanRule(),
        new ByteOrderMarkRule(),
        new CollectionAsTextRule(),
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
