// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDocs;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The keys that a mapping may have and does not have yet: first those that it needs. */
final class KeySource implements Source {
  private static final int REQUIRED = 0;
  private static final int USUAL = 10;

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    if (place.role() != Role.KEY) {
      return;
    }
    PropertyDocs docs = place.docs();
    List<PropertyDoc> keys = docs.keysAt(place.path(), place.discriminator());
    Set<String> present = place.present();
    EntryText text = new EntryText(place);
    int rank = USUAL;
    for (PropertyDoc doc : keys) {
      if (isWritten(doc) && !present.contains(doc.key()) && fits(doc, present)) {
        out.accept(key(doc, place, text).ranked(doc.required() ? REQUIRED : rank++));
      }
    }
  }

  /** Returns whether a key is one that people write, and not what only the service does. */
  static boolean isWritten(PropertyDoc doc) {
    return !doc.readOnly() && !doc.ignored();
  }

  /** Returns whether a key goes with those that are there: an image is given or built, not both. */
  private static boolean fits(PropertyDoc doc, Set<String> present) {
    return switch (doc.key()) {
      case "image", "conda_file" -> !present.contains("build");
      case "build" -> !present.contains("image") && !present.contains("conda_file");
      default -> true;
    };
  }

  private static Proposal key(PropertyDoc doc, Place place, EntryText text) {
    Proposal proposal =
        place.segment().hasColon()
            ? Proposal.of(doc.key(), Kind.KEY, place.replaced(), place.written(doc.key()))
            : withValue(doc, place, text);
    String detail = Documentation.typeWords(doc);
    return proposal
        .withDetail(doc.required() ? detail + ", required" : detail)
        .documented(() -> Documentation.of(doc));
  }

  private static Proposal withValue(PropertyDoc doc, Place place, EntryText text) {
    String head = place.written(doc.key()) + ":";
    String snippet = Proposal.escaped(head) + text.snippet(doc);
    return Proposal.of(doc.key(), Kind.KEY, place.replaced(), head + text.plain(doc))
        .withSnippet(snippet)
        .leadingOn();
  }
}
