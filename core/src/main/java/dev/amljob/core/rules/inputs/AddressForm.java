// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import java.util.Locale;

/** What the text under {@code path} names, judged by its form alone. */
enum AddressForm {
  /** Nothing. */
  EMPTY,
  /** What is replaced before or while the job runs, and so is not known yet. */
  EXPRESSION,
  /** A path as every system writes it. */
  LOCAL,
  /** A path with the home folder's {@code ~}. */
  HOME,
  /** A path as only Windows writes it. */
  WINDOWS,
  /** {@code azureml:name:1} and what lacks a part of it. */
  ASSET,
  /** {@code name:1} or {@code name@label}, without the prefix or with a miscased one. */
  UNPREFIXED,
  /** A path with a colon or an at sign, which makes the reference take it for an asset. */
  PATH_LIKE_ASSET,
  /** The long id that the portal shows, with or without the prefix. */
  RESOURCE_ID,
  /** {@code azureml://} and what lacks a slash of it. */
  AZUREML_URI,
  /** {@code azureml:} before an address that needs no prefix. */
  PREFIXED_URI,
  /** An address of Azure storage. */
  STORAGE,
  /** A web address. */
  WEB,
  /** An address of some other sort. */
  OTHER;

  static final String PREFIX = "azureml:";
  private static final String SUBSCRIPTIONS = "/subscriptions/";

  static AddressForm of(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.contains("{{")) {
      return EXPRESSION;
    }
    int colon = text.indexOf(':');
    if (colon == PREFIX.length() - 1 && text.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return text.startsWith(PREFIX) ? ofAzureMl(text.substring(PREFIX.length())) : UNPREFIXED;
    }
    char first = text.charAt(0);
    if (first == '/') {
      return text.startsWith(SUBSCRIPTIONS) ? RESOURCE_ID : LOCAL;
    }
    if (first == '~' && (text.length() == 1 || text.charAt(1) == '/')) {
      return HOME;
    }
    if (colon == 1 && Character.isLetter(first) && hasSlash(text, 2)) {
      return WINDOWS;
    }
    return isScheme(text, colon) ? ofScheme(text, colon) : ofPath(text, colon);
  }

  private static AddressForm ofAzureMl(String rest) {
    if (rest.startsWith(SUBSCRIPTIONS)) {
      return RESOURCE_ID;
    }
    if (rest.indexOf("://") > 0) {
      return PREFIXED_URI;
    }
    return rest.indexOf('/') >= 0 ? AZUREML_URI : ASSET;
  }

  private static AddressForm ofScheme(String text, int colon) {
    return switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> WEB;
      case "wasb", "wasbs", "abfs", "abfss", "adl" -> STORAGE;
      default -> OTHER;
    };
  }

  private static AddressForm ofPath(String text, int colon) {
    if (text.indexOf('\\') >= 0) {
      return WINDOWS;
    }
    if (colon < 0 && text.indexOf('@') < 0) {
      return LOCAL;
    }
    return text.indexOf('/') >= 0 ? PATH_LIKE_ASSET : UNPREFIXED;
  }

  /** Letters before a colon and a slash, or the one scheme that people write without a slash. */
  private static boolean isScheme(String text, int colon) {
    if (colon < 2) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "+.-".indexOf(c) < 0) {
        return false;
      }
    }
    return text.startsWith("/", colon + 1) || text.startsWith("file:");
  }

  private static boolean hasSlash(String text, int at) {
    return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '\\');
  }
}
