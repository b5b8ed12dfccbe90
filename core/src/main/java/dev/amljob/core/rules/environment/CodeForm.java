// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

/** What sort of place the text of {@code code} names, judged by its form alone. */
enum CodeForm {
  /** A path as every system writes it. */
  LOCAL,
  /** A path as only Windows writes it. */
  BACKSLASHES,
  /** An asset in a workspace or a registry; the schema knows how those are written. */
  ASSET,
  /** A web address. */
  WEB,
  /** Something that code cannot come from. */
  UNSUPPORTED;

  static CodeForm of(String text) {
    if (text.startsWith("azureml:")) {
      return isOtherAzureMl(text) ? UNSUPPORTED : ASSET;
    }
    if (Addresses.isWeb(text)) {
      return WEB;
    }
    if (Addresses.whyNoPath(text).isPresent()) {
      return UNSUPPORTED;
    }
    return text.indexOf('\\') < 0 ? LOCAL : BACKSLASHES;
  }

  /** A datastore, the output of a job and the like, but no asset of a registry. */
  private static boolean isOtherAzureMl(String text) {
    return text.startsWith("azureml://")
        && !text.startsWith("azureml://registries/")
        && !text.startsWith("azureml://feeds/");
  }
}
