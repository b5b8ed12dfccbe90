// SPDX-License-Identifier: MIT
package dev.amljob.submit;

/** A version of the service's contract about jobs. */
public enum ApiVersion {
  /** Generally available: what the service promises to keep. */
  GA("2024-04-01"),
  /** The preview that knows every field which a file can express. */
  PREVIEW("2024-01-01-preview");

  private final String text;

  ApiVersion(String text) {
    this.text = text;
  }

  /** Returns the version as requests name it. */
  public String text() {
    return text;
  }
}
