// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import java.util.Optional;

/**
 * What is selected in a job, and what stands around it.
 *
 * @param result the job as linted
 * @param selected the selection, or the place of the cursor
 * @param way the values that hold its start, from the root inwards
 * @param edits makes edits of the document
 */
record Place(LintResult result, Span selected, NodePath way, YamlEdits edits) {
  static Place of(LintResult result, Span selected) {
    YamlDocument document = result.document();
    return new Place(
        result, selected, NodePath.at(document, selected.start()), new YamlEdits(document));
  }

  CommandJob job() {
    return result.job();
  }

  YamlDocument document() {
    return result.document();
  }

  SourceFile file() {
    return result.file();
  }

  String text() {
    return file().text();
  }

  /** Returns the entry whose key or value is a node. */
  Optional<YamlEntry> entryOf(YamlNode node) {
    for (YamlNode outer : way.nodes()) {
      if (outer instanceof YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
          if (entry.key() == node || entry.value() == node) {
            return Optional.of(entry);
          }
        }
      }
    }
    return Optional.empty();
  }

  int line(int offset) {
    return file().lines().lineOf(offset);
  }

  /** Returns how far an offset is from the start of its line. */
  int column(int offset) {
    return file().position(offset).character();
  }

  boolean hasComment(Span span) {
    return document().comments().stream().anyMatch(comment -> span.covers(comment.span()));
  }
}
