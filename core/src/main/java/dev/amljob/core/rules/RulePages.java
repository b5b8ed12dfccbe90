// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages of the rules in {@code docs/rules}, with links that work anywhere. */
public final class RulePages {
  /** Reported in the name of a rule that failed. */
  public static final RuleId INTERNAL_ERROR = new RuleId("internal-error");

  /** Reported for what only amljob's own files can get wrong. */
  public static final RuleId UNUSABLE_CONFIG = new RuleId("unusable-config");

  /** What is reported of amljob itself and of its configuration: pages, and no rules. */
  public static final List<RuleId> WITHOUT_RULE = List.of(INTERNAL_ERROR, UNUSABLE_CONFIG);

  private static final String FIX = "\n## Fix\n\n";

  private RulePages() {}

  /** Returns a page, in Markdown; absent where there is none of that name. */
  public static Optional<String> of(RuleId id) {
    try (InputStream page = RulePages.class.getResourceAsStream("pages/" + id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(
              PageLinks.absolute(
                  new String(page.readAllBytes(), StandardCharsets.UTF_8), RuleInfo.url(id)));
    } catch (IOException unreadable) {
      // The pages lie in the same archive as this class.
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns how far the surest fix of a rule can be trusted, by what its page says; absent for a
   * rule without fixes.
   */
  public static Optional<Applicability> surestFix(RuleId id) {
    String page = of(id).orElse("");
    int section = page.indexOf(FIX);
    String fix = section < 0 ? "" : page.substring(section + FIX.length());
    return fix.startsWith("Safe")
        ? Optional.of(Applicability.SAFE)
        : fix.startsWith("Suggested") ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
  }
}
