// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.job.MisspeltPrefix;
import java.util.Optional;

/**
 * What a text under {@code environment} without a prefix was likely meant to be.
 *
 * @param message what is wrong with it
 * @param prefixed the text with a prefix, where it may be a reference or a path
 * @param image the text as an image, where it may be one
 */
record UnprefixedEnvironment(String message, Optional<String> prefixed, Optional<String> image) {
  private static final String PREFIX = "azureml:";
  private static final String FILE = "file:";

  static UnprefixedEnvironment of(String text) {
    if (Addresses.startsWithIgnoringCase(text, PREFIX)) {
      return misspelt(text, PREFIX);
    }
    if (Addresses.startsWithIgnoringCase(text, FILE)) {
      return misspelt(text, FILE);
    }
    if (text.contains("${{")) {
      return other("an expression is not replaced in `environment`; write the reference itself");
    }
    if (!isOneWord(text) || text.contains("://")) {
      return other("`" + text + "` names no environment; write one such as `azureml:name:version`");
    }
    if (text.endsWith(".yml") || text.endsWith(".yaml")) {
      return new UnprefixedEnvironment(
          "the path `" + text + "` lacks the prefix `file:`",
          Optional.of(FILE + text),
          Optional.empty());
    }
    return MisspeltPrefix.in(text)
        .map(UnprefixedEnvironment::slip)
        .orElseGet(() -> text.indexOf('/') < 0 ? name(text) : slashed(text));
  }

  private static UnprefixedEnvironment misspelt(String text, String prefix) {
    String mended = prefix + text.substring(prefix.length());
    return new UnprefixedEnvironment(
        "the prefix is written `" + prefix + "`, in lower case",
        Optional.of(mended),
        Optional.empty());
  }

  private static UnprefixedEnvironment slip(MisspeltPrefix slip) {
    return new UnprefixedEnvironment(slip.message(), Optional.of(slip.mended()), Optional.empty());
  }

  private static UnprefixedEnvironment other(String message) {
    return new UnprefixedEnvironment(message, Optional.empty(), Optional.empty());
  }

  private static boolean isOneWord(String text) {
    return !text.isEmpty()
        && text.chars()
            .noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '>' || c == '{');
  }

  private static UnprefixedEnvironment slashed(String text) {
    String path = text.substring(text.startsWith("//") ? 2 : text.startsWith("/") ? 1 : 0);
    if (path.startsWith("registries/")) {
      return reference(text, "azureml://" + path);
    }
    if (Addresses.startsWithIgnoringCase(path, "subscriptions/")) {
      return reference(text, "azureml:/" + path);
    }
    return new UnprefixedEnvironment(
        "`" + text + "` is a Docker image, which belongs under `image`",
        Optional.empty(),
        Optional.of(text));
  }

  private static UnprefixedEnvironment reference(String text, String mended) {
    return new UnprefixedEnvironment(
        "`" + text + "` lacks the prefix `" + mended.substring(0, mended.indexOf(':') + 1) + "`",
        Optional.of(mended),
        Optional.empty());
  }

  /** A name with a version looks just like an image with a tag. */
  private static UnprefixedEnvironment name(String text) {
    if (text.indexOf('@') > 0) {
      return reference(text, PREFIX + text);
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new UnprefixedEnvironment(
          "`" + text + "` lacks the prefix `azureml:` and a version",
          Optional.of(PREFIX + text + "@latest"),
          Optional.of(text));
    }
    boolean number = text.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        ? reference(text, PREFIX + text)
        : new UnprefixedEnvironment(
            "`" + text + "` lacks the prefix `azureml:`",
            Optional.of(PREFIX + text),
            Optional.of(text));
  }

  /** Returns whether only one thing can have been meant. */
  boolean isCertain() {
    return prefixed.isEmpty() || image.isEmpty();
  }
}
