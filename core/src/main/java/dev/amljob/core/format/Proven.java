// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Those of some changes after which a document still loads as the same, and what it then is.
 *
 * <p>All should be. This is the net below the formatter: it reads the text again after each pass,
 * and where a change did harm it looks for the harmful ones and leaves them out.
 */
final class Proven {
  /** A text that is read more often than this is not worth the wait. */
  private static final int MAX_READS = 60;

  private final YamlDocument before;
  private final List<Change> accepted = new ArrayList<>();
  private YamlDocument after;
  private int refused;
  private int reads;

  private Proven(YamlDocument before) {
    this.before = before;
    this.after = before;
  }

  static Proven of(YamlDocument document, List<Change> changes) {
    Proven proven = new Proven(document);
    proven.add(changes);
    return proven;
  }

  List<TextEdit> edits() {
    return edits(accepted);
  }

  YamlDocument after() {
    return after;
  }

  int refused() {
    return refused;
  }

  private void add(List<Change> changes) {
    if (changes.isEmpty() || accepts(changes)) {
      return;
    }
    if (changes.size() == 1 || reads >= MAX_READS) {
      refused += changes.size();
      return;
    }
    add(changes.subList(0, changes.size() / 2));
    add(changes.subList(changes.size() / 2, changes.size()));
  }

  private boolean accepts(List<Change> changes) {
    List<Change> all = new ArrayList<>(accepted);
    all.addAll(changes);
    Map<YamlScalar, String> meant = new HashMap<>();
    all.forEach(change -> meant.putAll(change.texts()));
    String text = TextEdit.applyAll(before.source().text(), edits(all));
    reads++;
    YamlDocument read = YamlParser.parse(SourceFile.of(before.source().name(), text));
    if (!SameMeaning.of(before, read, meant)) {
      return false;
    }
    accepted.addAll(changes);
    after = read;
    return true;
  }

  private static List<TextEdit> edits(List<Change> changes) {
    return changes.stream().flatMap(change -> change.edits().stream()).toList();
  }
}
