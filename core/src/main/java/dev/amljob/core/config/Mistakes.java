// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.rules.RulePages;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with one configuration file, in the words of diagnostics. */
final class Mistakes {
  private final List<Diagnostic> found = new ArrayList<>();
  // What seems wrong in a text that is no YAML is likely a consequence of that.
  private boolean broken;

  Mistakes(YamlDocument document) {
    document.faults().forEach(fault -> add(rule(fault.kind()), fault.span(), fault.message()));
    broken = !found.isEmpty();
  }

  private static String rule(Enum<?> kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name.equals("syntax") ? "yaml-syntax" : name;
  }

  /** Returns them in the order of the text. */
  List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  void add(String rule, Span span, String message) {
    add(new Diagnostic(new RuleId(rule), Severity.ERROR, span, message, List.of(), List.of()));
  }

  private void add(Diagnostic diagnostic) {
    if (!broken) {
      found.add(diagnostic);
    }
  }

  /**
   * Tells of a value of a wrong type or form.
   *
   * @param subject what the value is of: a key in backticks, or words
   */
  void unfit(String subject, YamlNode value, String expected) {
    String actual =
        value.resolved() instanceof YamlScalar scalar && !scalar.text().isEmpty()
            ? Excerpt.code(scalar.text())
            : value.resolved().kindName();
    add("type-mismatch", value.span(), subject + " must be " + expected + ", not " + actual);
  }

  /** Tells of a key that is none of some. */
  void unknownKey(YamlEntry entry, List<String> known) {
    if (entry.hasStringKey()) {
      unknown(
          "unknown-key",
          entry.key(),
          "unknown key " + Excerpt.code(entry.name()),
          entry.name(),
          known.stream().sorted().toList());
    } else {
      add("unknown-key", entry.key().span(), "a key must be a string");
    }
  }

  /** Tells of a word that is none of some. */
  void unknownWord(YamlNode value, String message, String word, List<String> known) {
    unknown("invalid-enum", value, message, word, known);
  }

  /** Tells of an attempt to switch off the one rule that always runs. */
  void alwaysOn(YamlNode place, String rule) {
    add(
        RulePages.UNUSABLE_CONFIG.value(),
        place.span(),
        Excerpt.code(rule)
            + " cannot be configured: with an error of syntax, nothing of a file is loaded; take it"
            + " out here");
  }

  private void unknown(
      String rule, YamlNode place, String message, String word, List<String> known) {
    Optional<String> near = NearestName.of(word, known);
    String way =
        near.map(name -> "did you mean " + Excerpt.code(name) + "?")
            .orElseGet(() -> "known are " + Excerpt.codes(known));
    List<Fix> fixes =
        near.map(
                name ->
                    List.of(
                        new Fix(
                            "change to " + Excerpt.code(name),
                            Applicability.SUGGESTED,
                            List.of(TextEdit.replace(place.span(), name)))))
            .orElse(List.of());
    add(
        new Diagnostic(
            new RuleId(rule),
            Severity.ERROR,
            place.span(),
            message + "; " + way,
            List.of(),
            fixes));
  }
}
