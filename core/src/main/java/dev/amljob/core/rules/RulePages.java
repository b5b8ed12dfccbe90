// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import dev.amljob.core.diagnostic.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of the rules, as they stand in {@code docs/rules}. */
public final class RulePages {
  private RulePages() {}

  /** Returns the page of a rule, in Markdown; absent where there is no such rule. */
  public static Optional<String> of(RuleId id) {
    try (InputStream page = RulePages.class.getResourceAsStream("pages/" + id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      // The pages lie in the same archive as this class.
      throw new UncheckedIOException(unreadable);
    }
  }
}
