// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.RegisteredEnvironment;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * A reference to an environment of the workspace, {@code azureml:name:version} or {@code
 * azureml:name@label}, with whatever is wrong with it.
 *
 * @param source the whole text
 * @param start where the name starts in it
 * @param context the file that it stands in
 */
record ShortReference(Located<String> source, int start, RuleContext context) {
  static final String PREFIX = "azureml:";

  /** Returns the reference of a job, unless it is an address, a resource id or a placeholder. */
  static Optional<ShortReference> of(CommandJob job, RuleContext context) {
    if (!(job.environment().orElse(null) instanceof RegisteredEnvironment environment)) {
      return Optional.empty();
    }
    String text = environment.reference().value();
    if (!text.startsWith(PREFIX) || !isShort(text)) {
      return Optional.empty();
    }
    // The reference reads a prefix that is written twice as one.
    int start = PREFIX.length() * (text.startsWith(PREFIX, PREFIX.length()) ? 2 : 1);
    return Optional.of(new ShortReference(environment.reference(), start, context));
  }

  private static boolean isShort(String text) {
    for (int i = PREFIX.length(); i < text.length(); i++) {
      if ("/<>{}$".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns what stands behind the prefix. */
  String rest() {
    return source.value().substring(start);
  }

  /** Returns what stands before the first colon or at sign. */
  String name() {
    String rest = rest();
    int end = 0;
    while (end < rest.length() && ":@".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  /** Returns what stands behind the name, with the colon or at sign. */
  String tail() {
    return rest().substring(name().length());
  }

  /** Returns whether no environment can have that name. */
  boolean isNameless() {
    return name().isBlank();
  }

  /** Reports a mistake of the whole. */
  Finding report(String message) {
    return context.report(source.node(), message).explains(source.span());
  }

  /** Adds to a finding what was likely meant. */
  void suggest(Finding finding, String meant) {
    if (source.node() instanceof YamlScalar scalar) {
      finding.suggest(
          "write `" + meant + "`", new YamlEdits(context.document()).replaceText(scalar, meant));
    }
  }
}
