// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.schema.PropertyDoc;
import java.util.Optional;

/** What sources of values share: the documentation of the key, and how a value is written. */
final class Values {
  private Values() {}

  /** Returns what is known of the key whose value is written, if one is and can be replaced. */
  static Optional<PropertyDoc> doc(Place place) {
    if (place.role() == Role.VALUE) {
      String type = place.key().filter("type"::equals).isPresent() ? null : place.discriminator();
      return place.docs().at(place.path(), type);
    }
    boolean item = place.role() == Role.KEY && !place.segment().hasColon();
    return item && place.path().key().isEmpty()
        ? place.docs().at(place.path(), null)
        : Optional.empty();
  }

  /** Returns a proposal that writes a text as a value, between quotes if need be. */
  static Proposal text(Place place, String label, Kind kind, String value) {
    boolean quoted = place.role() == Role.VALUE && place.hasQuotedKeys();
    String written = quoted ? QuotedText.of(value) : YamlEdits.plainOrQuoted(value);
    return raw(place, label, kind, written);
  }

  /** Returns a proposal that writes a value as it is. */
  static Proposal raw(Place place, String label, Kind kind, String value) {
    String blank = place.segment().afterColon() ? " " : "";
    return Proposal.of(label, kind, place.replaced(), blank + value);
  }
}
