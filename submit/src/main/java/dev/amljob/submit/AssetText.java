// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text by which a request names an asset or data, sorted by what it can be. */
final class AssetText {
  /** What a text can be. */
  enum Sort {
    /** What the service takes as it is: an id, an address, an expression. */
    DIRECT,
    /** A name and a version, of this workspace. */
    VERSIONED,
    /** A name and the label of its newest version. */
    LATEST,
    /** A name with a label that only the reference can look up. */
    LABELLED,
    /** Something on this machine. */
    LOCAL
  }

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern VERSIONED =
      Pattern.compile("(?!\\.{1,2}:)([^/\\\\:@]+):([^/\\\\:@]+)");
  private static final Pattern LABELLED =
      Pattern.compile("(?!\\.{1,2}@)([^/\\\\:@]+)@([^/\\\\:@]+)");
  private static final String LATEST = "latest";

  private final Sort sort;
  private final String name;
  private final String version;

  private AssetText(Sort sort, String name, String version) {
    this.sort = sort;
    this.name = name;
    this.version = version;
  }

  static AssetText of(String text) {
    String bare = text.startsWith("azureml:/sub") ? text.substring("azureml:".length()) : text;
    Matcher versioned = VERSIONED.matcher(bare);
    Matcher labelled = LABELLED.matcher(bare);
    if (bare.startsWith("/subscriptions/") || bare.startsWith("${{")) {
      return new AssetText(Sort.DIRECT, bare, "");
    } else if (ADDRESS.matcher(bare).matches()) {
      boolean file = bare.toLowerCase(Locale.ROOT).startsWith("file:");
      return new AssetText(file ? Sort.LOCAL : Sort.DIRECT, bare, "");
    } else if (versioned.matches()) {
      return new AssetText(Sort.VERSIONED, versioned.group(1), versioned.group(2));
    } else if (labelled.matches()) {
      Sort sort = labelled.group(2).equals(LATEST) ? Sort.LATEST : Sort.LABELLED;
      return new AssetText(sort, labelled.group(1), labelled.group(2));
    }
    return new AssetText(Sort.LOCAL, bare, "");
  }

  Sort sort() {
    return sort;
  }

  /** Returns the name; for what is taken as it is, or lies here, all of it. */
  String name() {
    return name;
  }

  /** Returns the version or the label. */
  String version() {
    return version;
  }
}
