// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.YamlDocument;

/** Names findings so that they keep their name while lines move. */
final class Fingerprint {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /**
   * Returns 16 hexadecimal digits made of the rule, the path of the place in the document and the
   * text there, whatever its white space.
   */
  static String of(YamlDocument document, Diagnostic diagnostic) {
    String path = NodePath.at(document, diagnostic.span().start()).path().toString();
    String text = document.source().text(diagnostic.span());
    long hash = FNV_OFFSET;
    hash = mixed(hash, diagnostic.rule().value());
    hash = mixed(hash, path);
    hash = mixed(hash, text);
    return Long.toHexString(hash | Long.MIN_VALUE);
  }

  /** FNV-1a: a name has to be short and the same everywhere, and to start no machinery. */
  private static long mixed(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        hash = (hash ^ text.charAt(i)) * FNV_PRIME;
      }
    }
    // What ends here must not be mistaken for what begins next.
    return (hash ^ '\n') * FNV_PRIME;
  }
}
