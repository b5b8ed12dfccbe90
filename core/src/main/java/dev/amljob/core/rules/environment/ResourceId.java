// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A full resource id of an asset in a workspace, cased anyhow, and cut into its parts. */
final class ResourceId {
  private static final String PREFIX = "azureml:";

  /** What stands at each place of an id; empty for a name. */
  private static final List<String> WORDS =
      List.of(
          "subscriptions",
          "",
          "resourceGroups",
          "",
          "providers",
          "Microsoft.MachineLearningServices",
          "workspaces",
          "",
          "",
          "",
          "versions");

  private static final int ASSETS = 8;
  private static final int NAME = 9;
  private static final int VERSIONS = 10;

  private final String text;
  private final List<Span> parts;

  /** A word of the id in other letters than those that are read. */
  record Miscased(Span span, String right) {}

  private ResourceId(String text, List<Span> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Reads an id.
   *
   * @param text the text with {@code azureml:}
   * @param assets what the id is of: {@code environments}
   */
  static Optional<ResourceId> of(String text, String assets) {
    if (!text.startsWith(PREFIX + "/") && !text.startsWith(PREFIX + "subscriptions")) {
      return Optional.empty();
    }
    ResourceId id = new ResourceId(text, parts(text));
    return id.isWhole(assets) ? Optional.of(id) : Optional.empty();
  }

  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    int start = PREFIX.length() + (text.startsWith(PREFIX + "/") ? 1 : 0);
    while (start <= text.length()) {
      int slash = text.indexOf('/', start);
      int end = slash < 0 ? text.length() : slash;
      parts.add(new Span(start, end));
      start = end + 1;
    }
    return parts;
  }

  private boolean isWhole(String assets) {
    if (parts.size() <= NAME || !part(ASSETS).equalsIgnoreCase(assets)) {
      return false;
    }
    for (int i = 0; i < ASSETS; i++) {
      boolean name = WORDS.get(i).isEmpty();
      if (name ? part(i).isEmpty() : !part(i).equalsIgnoreCase(WORDS.get(i))) {
        return false;
      }
    }
    return true;
  }

  private String part(int index) {
    return index < parts.size() ? parts.get(index).of(text) : "";
  }

  /** Returns the name of the asset. */
  String name() {
    return part(NAME);
  }

  boolean namesVersion() {
    return part(VERSIONS).equalsIgnoreCase(WORDS.get(VERSIONS)) && !part(VERSIONS + 1).isEmpty();
  }

  /** Returns the label that stands in place of a version. */
  Optional<String> label() {
    return part(VERSIONS).equalsIgnoreCase("labels")
        ? Optional.of(part(VERSIONS + 1)).filter(label -> !label.isEmpty())
        : Optional.empty();
  }

  /** Returns what stands from where the version belongs, or the name where nothing does. */
  Span end() {
    int first = parts.size() > VERSIONS ? VERSIONS : NAME;
    return new Span(parts.get(first).start(), text.length());
  }

  /** Returns the first word in other letters than those that are read. */
  Optional<Miscased> miscased() {
    for (int i = 0; i < WORDS.size(); i++) {
      String right = WORDS.get(i);
      if (!right.isEmpty() && !part(i).equals(right)) {
        return Optional.of(new Miscased(parts.get(i), right));
      }
    }
    return Optional.empty();
  }

  /** Returns the whole text with all words as they are read. */
  String wellCased() {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < WORDS.size(); i++) {
      if (!WORDS.get(i).isEmpty()) {
        result.replace(parts.get(i).start(), parts.get(i).end(), WORDS.get(i));
      }
    }
    return result.toString();
  }
}
