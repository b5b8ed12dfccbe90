// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads YAML as PyYAML does, but never gives up: whatever is wrong becomes a fault, and the rest is
 * still read.
 */
public final class YamlParser {
  private YamlParser() {}

  /** Returns what could be read of a file; never throws on any text. */
  public static YamlDocument parse(SourceFile source) {
    Recovery recovery = new Recovery(source.text());
    Attempt attempt = recovery.run();
    List<SyntaxFault> faults = new ArrayList<>(recovery.faults());
    faults.addAll(attempt.faults());
    YamlNode root = attempt.root();
    List<YamlComment> comments = CommentOwners.of(source, root, attempt.comments());
    faults.sort(Comparator.comparing(SyntaxFault::span));
    return new YamlDocument(source, root, comments, faults);
  }
}
