// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDocs;
import java.util.List;
import java.util.Optional;

/** How a new entry is written: its key, and what is to be filled in behind it or below. */
final class EntryText {
  private static final String FREE_NAME = "name";
  private static final String ANY_TEXT = "value";

  private final Place place;
  private final PropertyDocs docs;
  private final String lineBreak;
  private final int step;
  private int field;

  EntryText(Place place) {
    this.place = place;
    this.docs = place.docs();
    YamlEdits edits = new YamlEdits(place.document());
    this.lineBreak = edits.lineBreak();
    this.step = edits.indentStep();
  }

  /** Returns what stands behind the key and its colon, with nothing filled in. */
  String plain(PropertyDoc doc) {
    return isContainer(doc) && !place.isFlow() ? line(1) : " ";
  }

  /** Returns the same as a snippet, with something likely filled in. */
  String snippet(PropertyDoc doc) {
    field = 0;
    return value(doc, place.path().child(doc.key()), 1);
  }

  /** Returns, where the place is that of a value, a mapping for it as a snippet. */
  String below(PropertyDoc doc) {
    field = 0;
    return value(doc, place.path(), 1);
  }

  private String value(PropertyDoc doc, InstancePath path, int depth) {
    if (isContainer(doc)) {
      String content = content(path, depth);
      return place.isFlow() ? " {" + content + "\\}" : line(depth) + content;
    }
    if (doc.types().equals(List.of("array"))) {
      String item = place(ANY_TEXT);
      return place.isFlow() ? " [" + item + "]" : line(depth) + "- " + item;
    }
    return " " + scalar(doc);
  }

  /** Returns the entries that a mapping needs, or the one that comes first. */
  private String content(InstancePath path, int depth) {
    List<PropertyDoc> keys = docs.keysAt(path, null);
    if (keys.isEmpty()) {
      return named(path, depth);
    }
    List<PropertyDoc> needed = keys.stream().filter(PropertyDoc::required).toList();
    List<PropertyDoc> shown =
        needed.isEmpty() ? keys.stream().filter(EntryText::isLikely).limit(1).toList() : needed;
    StringBuilder text = new StringBuilder();
    for (PropertyDoc key : shown) {
      text.append(text.isEmpty() ? "" : place.isFlow() ? ", " : line(depth))
          .append(Proposal.escaped(key.key()))
          .append(':')
          .append(value(key, path.child(key.key()), depth + 1));
    }
    return text.toString();
  }

  /** Returns an entry of a mapping whose keys are free. */
  private String named(InstancePath path, int depth) {
    String name = place(FREE_NAME) + ":";
    InstancePath child = path.child(FREE_NAME);
    return docs.at(child)
        .filter(EntryText::isContainer)
        .map(doc -> name + value(doc, child, depth + 1))
        .orElseGet(() -> name + " " + place(ANY_TEXT));
  }

  private String line(int depth) {
    return lineBreak + " ".repeat(place.column() + depth * step);
  }

  private static boolean isLikely(PropertyDoc doc) {
    return KeySource.isWritten(doc) && !doc.key().startsWith("$") && !isContainer(doc);
  }

  private String place(String content) {
    field++;
    return "${" + field + ":" + Proposal.escaped(content) + "}";
  }

  /** Returns a place to fill in that holds a value which can stay. */
  private String scalar(PropertyDoc doc) {
    if (!doc.openValues() && doc.values().size() > 1) {
      field++;
      List<String> values =
          doc.values().stream().map(value -> YamlEdits.plainOrQuoted(value.value())).toList();
      return "${" + field + "|" + String.join(",", values) + "|}";
    }
    return place(likely(doc));
  }

  private static String likely(PropertyDoc doc) {
    Optional<String> known = doc.values().stream().map(PropertyDoc.EnumValue::value).findFirst();
    Optional<String> example =
        doc.exampleTexts().stream().filter(one -> !one.contains("${{inputs")).findFirst();
    Optional<String> found = known.or(() -> example).or(doc::defaultText);
    boolean text = doc.types().contains("string") && !doc.types().contains("number");
    return found.map(one -> text ? YamlEdits.plainOrQuoted(one) : one).orElse(ANY_TEXT);
  }

  static boolean isContainer(PropertyDoc doc) {
    return doc.types().contains("object") && !doc.types().contains("string");
  }
}
