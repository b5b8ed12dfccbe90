// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.catalog.BaseImage;
import dev.amljob.core.catalog.BaseImages;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports an image whose name leads to whatever was published last. */
final class ImageUnpinnedRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "image-unpinned",
              Category.ENVIRONMENT,
              Severity.HINT,
              "`image` has no tag, or `latest`")
          .tagged(Tag.REPRODUCIBILITY)
          .alsoForEnvironments()
          .offByDefault();

  private static final String LATEST = "latest";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment.image().ifPresent(image -> check(image, context));
  }

  private static void check(Located<String> image, RuleContext context) {
    String text = image.value();
    if (text.isBlank() || !isName(text) || isEnded(text)) {
      return;
    }
    // A colon before a slash belongs to the host's port.
    int colon = text.indexOf(':', text.lastIndexOf('/') + 1);
    if (colon < 0) {
      context.report(
          image.node(), "image `" + text + "` has no tag, so that it changes without notice");
    } else if (text.substring(colon + 1).equals(LATEST)) {
      context.report(
          image.node(),
          "tag `latest` of image `"
              + text.substring(0, colon)
              + "` changes without notice; write a fixed one");
    }
  }

  /** Images that are no longer maintained do not change, and are reported as such. */
  private static boolean isEnded(String text) {
    return BaseImages.find(text).filter(BaseImage::ended).isPresent();
  }

  /** Returns whether there is no digest, placeholder or address in it. */
  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '<' || c == '{' || c == '$' || Character.isWhitespace(c)) {
        return false;
      }
    }
    return !text.contains("://");
  }
}
