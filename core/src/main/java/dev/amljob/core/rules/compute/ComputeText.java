// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.job.MisspeltPrefix;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text under {@code compute}, taken apart, so that of the rules on it one alone speaks.
 *
 * @param written the text with its prefix
 */
record ComputeText(String written) {
  private static final Pattern VERSION = Pattern.compile("(?is)v?[0-9].*|latest(@.*)?");

  /** The ids of computes and of virtual clusters, for which two slashes do as well. */
  private static final Pattern ID =
      Pattern.compile("(?is)//?subscriptions/.+|//virtualclusters/.+");

  /** Returns the text without the version or label behind it; nothing where it has none. */
  Optional<String> withoutVersion() {
    int start = written.length() - name().length();
    int colon = written.indexOf(':', start);
    int end = colon >= 0 ? colon : written.indexOf('@', start);
    boolean version =
        end > start
            && ComputeTarget.isName(written.substring(start, end))
            && (end != colon || VERSION.matcher(written.substring(end + 1)).matches());
    return version ? Optional.of(written.substring(0, end)) : Optional.empty();
  }

  /** Returns the size of machine that it names, without what stands around it. */
  Optional<String> size() {
    return Optional.of(ComputeTarget.name(withoutVersion().orElse(written)).strip())
        .filter(ComputeTarget::isSize);
  }

  /** Returns the word that stands where the prefix belongs, misspelt or another one. */
  Optional<MisspeltPrefix> wrongPrefix() {
    return MisspeltPrefix.in(written).or(this::otherPrefix);
  }

  private Optional<MisspeltPrefix> otherPrefix() {
    String name = written.substring(written.indexOf(':') + 1);
    String prefix = written.substring(0, written.length() - name.length());
    boolean other =
        !prefix.isEmpty()
            && !ComputeTarget.isPrefixed(written)
            && withoutVersion().isEmpty()
            && ComputeTarget.isName(prefix.substring(0, prefix.length() - 1))
            && ComputeTarget.isName(name);
    return other
        ? Optional.of(new MisspeltPrefix(prefix, ComputeTarget.prefixed(name)))
        : Optional.empty();
  }

  /** Returns whether it is no name by right: an id, or what another tool fills in. */
  boolean isNoName() {
    return written.chars().anyMatch(c -> "{<$%".indexOf(c) >= 0) || ID.matcher(name()).matches();
  }

  private String name() {
    return ComputeTarget.name(written);
  }
}
