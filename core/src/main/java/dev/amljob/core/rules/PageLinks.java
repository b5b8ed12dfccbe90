// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a page to its neighbours. In the repository and on the site they are relative; an
 * editor or a terminal that shows the page has no folder to follow them from.
 */
final class PageLinks {
  /** A link to a file in Markdown, without a scheme. */
  private static final Pattern NEIGHBOUR = Pattern.compile("]\\(([^):#\\s]+)\\.md(#[^)\\s]*)?\\)");

  private PageLinks() {}

  /**
   * Returns a page whose links lead to the site.
   *
   * @param address where the page itself is on the site
   */
  static String absolute(String page, String address) {
    URI base = URI.create(address);
    return NEIGHBOUR
        .matcher(page)
        .replaceAll(
            link -> {
              // A folder's README is the folder's own page.
              String place = link.group(1).replaceFirst("(^|/)README$", "$1");
              String anchor = link.group(2) == null ? "" : link.group(2);
              return Matcher.quoteReplacement("](" + base.resolve(place) + anchor + ")");
            });
  }
}
