// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The bytes of a {@code !!binary} scalar. */
final class Binary {
  private Binary() {}

  static byte @Nullable [] decode(String text) {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }
}
