// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.yaml.YamlDocument;
import java.util.List;

/** One thing that a formatter cares about. */
@FunctionalInterface
interface Pass {
  /** Returns what this pass would change in a document without faults. */
  List<Change> changes(YamlDocument document);
}
