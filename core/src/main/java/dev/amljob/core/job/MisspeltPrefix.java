// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import java.util.List;
import java.util.Optional;

/**
 * A slip in {@code azureml:}, the prefix of what a workspace holds: {@code auzreml:cpu-cluster}.
 *
 * @param written the prefix as it is written, with its colon
 * @param mended the whole text with the right one
 */
public record MisspeltPrefix(String written, String mended) {
  private static final String NAME = "azureml";

  /** Returns the slip in a text that begins with one. */
  public static Optional<MisspeltPrefix> in(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String name = text.substring(0, colon);
    String rest = text.substring(colon + 1);
    // Addresses have prefixes of many sorts, and `azureml3:1` is a name with its version.
    boolean other = rest.startsWith("//") || rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return other || name.equals(NAME)
        ? Optional.empty()
        : NearestName.of(name, List.of(NAME))
            .map(near -> new MisspeltPrefix(name + ":", near + ":" + rest));
  }

  /** Returns what to say of it. */
  public String message() {
    return Excerpt.code(written) + " is no prefix; did you mean `" + NAME + ":`?";
  }
}
