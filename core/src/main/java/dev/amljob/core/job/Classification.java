// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlDocument;
import java.util.Objects;

/**
 * What sort of file a document is, judged by its content and never by its name, and why.
 *
 * @param kind the sort
 * @param reason what gave it away, to follow "because": "`$schema` names commandJob"
 */
public record Classification(DocumentKind kind, String reason) {
  public Classification {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns whether a file is certainly no command job, however broken it may be. */
  public boolean isOfAnotherKind() {
    return kind != DocumentKind.COMMAND_JOB && kind != DocumentKind.UNKNOWN;
  }

  /** Returns the sort of a document; never throws, and a half-written job is a job. */
  public static Classification of(YamlDocument document) {
    return Classifier.classify(document);
  }
}
