// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.yaml.YamlDocument;

/** Names findings so that they keep their name while lines move. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(YamlDocument document, Diagnostic diagnostic) {
    return diagnostic.rule() + ":" + document.source().text(diagnostic.span());
  }
}
