// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the keys of each mapping of a file are for, which decides what a key that is no text does.
 */
final class KeyUses {
  private final IdentityHashMap<YamlMapping, KeyUse> known = new IdentityHashMap<>();
  private final List<Span> free = new ArrayList<>();

  /** What the keys of a mapping are for. */
  enum KeyUse {
    /** Each key has a meaning of its own. */
    FIXED,
    /** A key is a name of its author's choice, and has to be text. */
    NAME,
    /** A key is a name that is sent as text, whatever it is written as. */
    SENT_AS_TEXT,
    /** The mapping is handed on as it is. */
    FREE
  }

  KeyUses(YamlDocument document) {
    document.rootMapping().ifPresent(this::addFile);
  }

  /** Returns what the keys of a mapping are for. */
  KeyUse of(YamlMapping mapping) {
    KeyUse use = known.get(mapping);
    if (use != null) {
      return use;
    }
    return free.stream().anyMatch(part -> part.covers(mapping.span())) ? KeyUse.FREE : KeyUse.FIXED;
  }

  private void addFile(YamlMapping root) {
    for (String key : List.of("inputs", "outputs", "tags", "properties", "services")) {
      add(root, key, KeyUse.NAME);
    }
    addValues(add(root, "environment_variables", KeyUse.SENT_AS_TEXT));
    child(root, "resources")
        .ifPresent(resources -> addValues(add(resources, "properties", KeyUse.NAME)));
    child(root, "services").ifPresent(this::addServices);
    addEnvironment(root);
    child(root, "environment").ifPresent(this::addEnvironment);
  }

  private void addServices(YamlMapping services) {
    for (YamlEntry service : services.effectiveEntries()) {
      if (service.value().resolved() instanceof YamlMapping mapping) {
        addValues(add(mapping, "properties", KeyUse.SENT_AS_TEXT));
      }
    }
  }

  private void addEnvironment(YamlMapping environment) {
    add(environment, "tags", KeyUse.NAME);
    environment.value("conda_file").ifPresent(conda -> free.add(conda.span()));
  }

  private Optional<YamlMapping> add(YamlMapping parent, String key, KeyUse use) {
    Optional<YamlMapping> mapping = child(parent, key);
    mapping.ifPresent(found -> known.put(found, use));
    return mapping;
  }

  private void addValues(Optional<YamlMapping> mapping) {
    mapping.ifPresent(
        found ->
            found.effectiveEntries().forEach(entry -> free.add(entry.value().resolved().span())));
  }

  private static Optional<YamlMapping> child(YamlMapping parent, String key) {
    return parent.value(key).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }
}
