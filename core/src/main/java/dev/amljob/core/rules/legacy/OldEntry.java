// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * An entry in an old spelling, within the mapping that holds it.
 *
 * @param parent the mapping
 * @param entry the entry; it may have come by a merge, and then stands elsewhere
 * @param context the file
 */
record OldEntry(YamlMapping parent, YamlEntry entry, RuleContext context) {

  static Optional<OldEntry> find(YamlMapping parent, String key, RuleContext context) {
    return parent.find(key).map(entry -> new OldEntry(parent, entry, context));
  }

  /** Returns the mapping under the key, where there is one. */
  Optional<YamlMapping> mapping() {
    return entry.value().resolved() instanceof YamlMapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** Reports a key that is gone, and with it all that the schema says of what stands here. */
  Finding report(String message) {
    return context.report(entry.key(), message).explains(entry.span());
  }

  /**
   * Reports a key that is right but for what stands under it. What the schema says of the key
   * itself is another matter: that of a file's first key may be about the whole file.
   */
  Finding reportValue(String message) {
    return context.report(entry.key(), message).explains(entry.value().span());
  }

  YamlEdits edits() {
    return new YamlEdits(context.document());
  }

  /** Returns whether the entry stands in its mapping itself, so that an edit changes it alone. */
  boolean isWrittenHere() {
    return parent.entries().stream().anyMatch(written -> written.key() == entry.key());
  }

  /** Returns whether its value stands here too and can go: nobody refers to it. */
  boolean isRewritable() {
    return isWrittenHere()
        && entry.value() instanceof YamlMapping mapping
        && mapping.anchor().isEmpty();
  }

  /** Adds the fix that gives the entry another key, where that is still free. */
  void rename(String newKey, Finding finding) {
    if (isWrittenHere() && !parent.has(newKey)) {
      finding.fix("rename to `" + newKey + "`", edits().renameKey(entry, newKey));
    }
  }

  /**
   * Returns the source of the only value of a mapping, where that stands under one of some keys and
   * can be copied.
   */
  Optional<String> onlyValue(YamlMapping mapping, List<String> keys) {
    return mapping.entries().size() == 1 && keys.contains(mapping.entries().get(0).name())
        ? source(mapping.entries().get(0).value())
        : Optional.empty();
  }

  /** Returns the source of a value on one line, which can be copied as it is. */
  Optional<String> source(YamlNode node) {
    if (!(node instanceof YamlScalar scalar) || scalar.isNull() || scalar.anchor().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(context.file().text(scalar.span()))
        .filter(text -> text.indexOf('\n') < 0 && text.indexOf('\r') < 0);
  }
}
