// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells addresses from paths. */
final class Addresses {
  /** The schemes that the reference takes for a web address. */
  private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps");

  private Addresses() {}

  /** Returns whether a text is what the reference takes for a web address. */
  static boolean isWeb(String text) {
    String scheme = scheme(text).orElse("");
    return WEB.contains(scheme) && hasHost(text.substring(scheme.length() + 3));
  }

  private static boolean hasHost(String rest) {
    if (rest.chars().anyMatch(Character::isWhitespace)) {
      return false;
    }
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String server = rest.substring(rest.lastIndexOf('@', end) + 1, end);
    int port = server.startsWith("[") ? -1 : server.indexOf(':');
    String host = port < 0 ? server : server.substring(0, port);
    int dot = host.indexOf('.');
    return host.equalsIgnoreCase("localhost")
        || host.startsWith("[")
        || (dot > 0 && dot < host.length() - 1);
  }

  /**
   * Returns why a text can name nothing on this machine, as a predicate of it: that it is an
   * address, or that it starts with something that is not looked at.
   */
  static Optional<String> whyNoPath(String text) {
    if (text.startsWith("git@") || text.startsWith("git+") || hasScheme(text, "git", "ssh")) {
      return Optional.of("is a Git address, which is not fetched; clone it and name its folder");
    }
    if (startsWithIgnoringCase(text, "file:")) {
      return Optional.of(
          "starts with `file:`, which only `environment` takes; write the path alone");
    }
    if (text.equals("~") || text.startsWith("~/")) {
      return Optional.of(
          "starts with `~`, which is not replaced by a home folder; "
              + "write a path from the folder of this file");
    }
    if (scheme(text).filter(WEB::contains).isPresent() && !isWeb(text)) {
      return Optional.of("is no complete web address; its host needs a dot, as in `example.org`");
    }
    return isRemote(text)
        ? Optional.of("is a remote address; name what lies on this machine")
        : Optional.empty();
  }

  private static boolean isRemote(String text) {
    return scheme(text).isPresent() || text.startsWith("runs:/") || text.startsWith("dbfs:/");
  }

  private static boolean hasScheme(String text, String... schemes) {
    return scheme(text).filter(Set.of(schemes)::contains).isPresent();
  }

  /** Returns what stands before {@code ://}, folded. */
  private static Optional<String> scheme(String text) {
    int end = text.indexOf("://");
    if (end < 2) {
      return Optional.empty();
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "+.-".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  static boolean startsWithIgnoringCase(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
