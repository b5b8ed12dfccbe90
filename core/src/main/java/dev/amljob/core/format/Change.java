// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Map;

/**
 * Edits that only make sense together.
 *
 * @param edits the edits
 * @param texts the scalars that are meant to load as another text, with that text
 */
record Change(List<TextEdit> edits, Map<YamlScalar, String> texts) {
  Change {
    edits = List.copyOf(edits);
    texts = Map.copyOf(texts);
  }

  static Change of(List<TextEdit> edits) {
    return new Change(edits, Map.of());
  }

  static Change of(TextEdit edit) {
    return of(List.of(edit));
  }

  boolean liesIn(Span range) {
    return edits.stream().allMatch(edit -> range.covers(edit.span()));
  }
}
