// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

/** The names of assets as requests have them: without the prefix that files put before them. */
final class AssetId {
  private static final String PREFIX = "azureml:";
  private static final String REGISTRIES = "azureml://registries/";

  private AssetId() {}

  static String withoutPrefix(String text) {
    return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
  }

  /**
   * Returns the name of an asset with a version or a label; what is none stays as it is, for it may
   * be a path or an address.
   */
  static String of(String text) {
    return text.startsWith(PREFIX)
            && !text.startsWith(REGISTRIES)
            && isVersioned(withoutPrefix(text))
        ? withoutPrefix(text)
        : text;
  }

  /** Returns the name of an environment, which need not have a version. */
  static String ofEnvironment(String text) {
    if (text.startsWith(REGISTRIES)) {
      return text;
    }
    String name = withoutPrefix(text);
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  static boolean isVersioned(String name) {
    if (name.indexOf('/') > 0) {
      return false;
    }
    int colon = name.indexOf(':');
    return name.contains("/versions/")
        || name.indexOf('@') >= 0
        || (colon >= 0 && colon < name.length() - 1);
  }
}
