// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulePagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  @Test
  void leadsToTheSiteFromWhereverAPageIsShown() {
    assertThat(page("unknown-key"))
        .contains("[Configuration](https://amljob.dev/configuration)")
        .doesNotContain(".md)");
    assertThat(page("image-unpinned"))
        .contains("[base-image-eol](https://amljob.dev/rules/base-image-eol)");
  }

  @Test
  void writesAddressesForAllSortsOfLinks() {
    String base = "https://amljob.dev/rules/a";
    assertThat(PageLinks.absolute("[a](b.md#c-d) [e](../editors/README.md)", base))
        .isEqualTo("[a](https://amljob.dev/rules/b#c-d) [e](https://amljob.dev/editors/)");
    assertThat(PageLinks.absolute("[a](https://b/c.md) [d](#e) `[f](g)` x](y z.md)", base))
        .isEqualTo("[a](https://b/c.md) [d](#e) `[f](g)` x](y z.md)");
  }

  @Test
  void hasNoLinkThatNeedsTheFolderOfThePages() {
    List<RuleId> ids = new ArrayList<>(RulePages.WITHOUT_RULE);
    BuiltInRules.all().stream().map(Rule::info).map(RuleInfo::id).forEach(ids::add);
    for (RuleId id : ids) {
      assertThat(LINK.matcher(page(id.value())).results().map(found -> found.group(1)))
          .as(id.value())
          .allMatch(target -> target.startsWith("https://"));
    }
  }

  private static String page(String id) {
    return RulePages.of(new RuleId(id)).orElseThrow();
  }
}
