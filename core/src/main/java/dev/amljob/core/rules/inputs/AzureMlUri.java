// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An address that begins with {@code azureml:} and slashes, or was meant to, cut at its slashes.
 */
final class AzureMlUri {
  private static final Set<String> ROOTS =
      Set.of(
          "datastores",
          "subscriptions",
          "resourcegroups",
          "resourceGroups",
          "registries",
          "feeds",
          "jobs",
          "locations",
          "data",
          "models");

  private static final List<String> LONG_WORDS =
      List.of("subscriptions", "resourcegroups", "workspaces");

  private final String text;
  private final List<Span> parts;

  /**
   * What is wrong with an address.
   *
   * @param span the part of the text that is wrong
   * @param message what is wrong, and what would be right
   * @param mended the whole text as it was likely meant
   */
  record Flaw(Span span, String message, Optional<String> mended) {}

  private AzureMlUri(String text, List<Span> parts) {
    this.text = text;
    this.parts = parts;
  }

  static AzureMlUri of(String text) {
    int start = AddressForm.PREFIX.length();
    while (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    List<Span> parts = new ArrayList<>();
    // What lies deep in a datastore does not matter.
    while (start <= text.length() && parts.size() < 12) {
      int slash = text.indexOf('/', start);
      int end = slash < 0 ? text.length() : slash;
      parts.add(new Span(start, end));
      start = end + 1;
    }
    return new AzureMlUri(text, parts);
  }

  /** Returns the first thing that is wrong. */
  Optional<Flaw> flaw() {
    String root = part(0);
    int head = AddressForm.PREFIX.length();
    if (parts.isEmpty() || root.isEmpty()) {
      return flaw(new Span(0, text.length()), "`azureml://` is followed by nothing", "");
    }
    String rest = text.substring(parts.get(0).start());
    if (parts.get(0).start() - head != 2) {
      return ROOTS.contains(root)
          ? flaw(
              new Span(0, parts.get(0).start()),
              "such an address begins with two slashes: `azureml://" + root + "/...`",
              AddressForm.PREFIX + "//" + rest)
          : flaw(
              new Span(head, text.length()),
              "the name of an asset holds no `/`; an address begins with `azureml://`",
              "");
    }
    if (root.equals("datastores")) {
      return datastoreFlaw(0);
    }
    return root.equals("subscriptions") ? longFlaw() : rootFlaw(root, rest);
  }

  private Optional<Flaw> rootFlaw(String root, String rest) {
    if (ROOTS.contains(root)) {
      return Optional.empty();
    }
    Span span = parts.get(0);
    if (root.equalsIgnoreCase("datastore") || root.equalsIgnoreCase("datastores")) {
      return wrongWord(span, "datastores");
    }
    boolean asset = parts.size() == 1 && (rest.indexOf(':') > 0 || rest.indexOf('@') > 0);
    return flaw(
        span,
        asset
            ? "the name of an asset stands right behind `azureml:`, without slashes"
            : "`azureml://` goes on with `datastores/`, `registries/` or the like, not with "
                + DataPath.shown(root),
        asset ? AddressForm.PREFIX + rest : "");
  }

  private Optional<Flaw> longFlaw() {
    for (int i = 0; i < LONG_WORDS.size(); i++) {
      String word = LONG_WORDS.get(i);
      int at = 2 * i;
      // Both casings of this word are read, and no other.
      boolean right = part(at).equals(word) || (i == 1 && part(at).equals("resourceGroups"));
      if (!right) {
        return part(at).equalsIgnoreCase(word)
            ? wrongWord(parts.get(at), word)
            : flaw(
                at < parts.size() ? parts.get(at) : parts.get(0),
                "a whole address reads `subscriptions/<id>/resourcegroups/<name>/workspaces/<name>/"
                    + "datastores/<name>/paths/<path>`; `"
                    + word
                    + "/` is missing here",
                "");
      }
    }
    int next = 2 * LONG_WORDS.size();
    return part(next).equals("datastores") ? datastoreFlaw(next) : Optional.empty();
  }

  /** Looks at {@code datastores/<name>/paths/...}. */
  private Optional<Flaw> datastoreFlaw(int at) {
    String name = part(at + 1);
    if (name.isEmpty()) {
      return flaw(parts.get(at), "the name of a datastore comes behind `datastores/`", "");
    }
    String word = part(at + 2);
    if (word.equals("paths") || word.equals("ExperimentRun")) {
      return Optional.empty();
    }
    if (word.equalsIgnoreCase("path") || word.equalsIgnoreCase("paths")) {
      return wrongWord(parts.get(at + 2), "paths");
    }
    Span span = parts.get(at + 1);
    String tail = word.isEmpty() ? "" : text.substring(parts.get(at + 2).start());
    return flaw(
        word.isEmpty() ? span : parts.get(at + 2),
        "`paths/` comes behind the name of a datastore: `datastores/" + name + "/paths/...`",
        text.substring(0, span.end()) + "/paths/" + tail);
  }

  private Optional<Flaw> wrongWord(Span span, String right) {
    return flaw(
        span,
        "`" + span.of(text) + "` is written `" + right + "` in such an address",
        text.substring(0, span.start()) + right + text.substring(span.end()));
  }

  private static Optional<Flaw> flaw(Span span, String message, String mended) {
    return Optional.of(
        new Flaw(span, message, mended.isEmpty() ? Optional.empty() : Optional.of(mended)));
  }

  private String part(int index) {
    return index < parts.size() ? parts.get(index).of(text) : "";
  }
}
