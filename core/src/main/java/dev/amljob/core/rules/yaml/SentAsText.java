// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.rule.Fact;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scalars of a job that are sent as text, whatever YAML takes them for: the reference applies
 * Python's {@code str} to them.
 */
final class SentAsText {
  private static final Fact<SentAsText> FACT = Fact.of(SentAsText::new);

  private final Set<YamlScalar> scalars = new LinkedHashSet<>();
  private final Map<Change, List<YamlScalar>> changed = new EnumMap<>(Change.class);

  /** How a value that is no text becomes another text than it is written as. */
  enum Change {
    /** {@code on} becomes {@code True}. */
    BOOLEAN,
    /** {@code 010} becomes {@code 8}. */
    OCTAL,
    /** {@code 1:30} becomes {@code 90}. */
    SEXAGESIMAL,
    /** {@code 1.10} becomes {@code 1.1}. */
    OTHER_NUMBER,
    /** {@code 2024-01-01T10:00:00Z} becomes {@code 2024-01-01 10:00:00+00:00}. */
    DATE,
    NONE
  }

  private SentAsText(YamlDocument document) {
    document.rootMapping().ifPresent(this::addJob);
    for (YamlScalar scalar : scalars) {
      Change change = change(scalar);
      if (change != Change.NONE) {
        changed.computeIfAbsent(change, key -> new ArrayList<>()).add(scalar);
      }
    }
  }

  /** Returns all such scalars, each once, in the order of the places that they are sent to. */
  static Set<YamlScalar> of(RuleContext context) {
    return Collections.unmodifiableSet(context.fact(FACT).scalars);
  }

  /**
   * Reports the scalars that change in one way, suggests to quote them, and returns the reports.
   */
  static List<Finding> report(Change change, RuleContext context) {
    YamlEdits edits = new YamlEdits(context.document());
    List<Finding> findings = new ArrayList<>();
    for (YamlScalar scalar : context.fact(FACT).changed.getOrDefault(change, List.of())) {
      String sent = "is sent as the text `" + scalar.pythonText() + "`";
      String written = "`" + scalar.text() + "`";
      findings.add(
          context
              .report(scalar, written + " " + sent + "; quote it to send " + written)
              .suggest("quote the value", edits.quote(scalar)));
    }
    return findings;
  }

  private static Change change(YamlScalar scalar) {
    if (scalar.style() != ScalarStyle.PLAIN || scalar.pythonText().equals(scalar.text())) {
      return Change.NONE;
    }
    return switch (scalar.type()) {
      case BOOLEAN -> Change.BOOLEAN;
      case INTEGER, FLOAT -> numberChange(scalar);
      case TIMESTAMP -> Change.DATE;
      case NULL, STRING, BINARY, MERGE, UNLOADABLE -> Change.NONE;
    };
  }

  private static Change numberChange(YamlScalar scalar) {
    if (scalar.text().indexOf(':') >= 0) {
      return Change.SEXAGESIMAL;
    }
    return scalar.type() == ScalarType.INTEGER && isOctal(scalar.text())
        ? Change.OCTAL
        : Change.OTHER_NUMBER;
  }

  private static boolean isOctal(String text) {
    int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    return text.length() > first + 1
        && text.charAt(first) == '0'
        && (Character.isDigit(text.charAt(first + 1)) || text.charAt(first + 1) == '_');
  }

  private void addJob(YamlMapping root) {
    for (YamlNode input : values(root.value("inputs"))) {
      addFinite(input);
      if (input instanceof YamlMapping mapping) {
        mapping.value("value").ifPresent(this::addFinite);
      }
    }
    for (YamlNode output : values(root.value("outputs"))) {
      if (output instanceof YamlMapping mapping) {
        mapping.value("version").ifPresent(this::addFinite);
      }
    }
    values(root.value("environment_variables")).forEach(this::add);
    for (YamlNode service : values(root.value("services"))) {
      if (service instanceof YamlMapping mapping) {
        values(mapping.value("properties")).forEach(this::add);
      }
    }
  }

  /** Adds a value of a place that refuses dates and infinities. */
  private void addFinite(YamlNode value) {
    boolean refused =
        value instanceof YamlScalar scalar
            && (scalar.type() == ScalarType.TIMESTAMP
                || scalar.value().filter(SentAsText::isInfinite).isPresent());
    if (!refused) {
      add(value);
    }
  }

  private static boolean isInfinite(Object value) {
    return value instanceof Double number && !Double.isFinite(number);
  }

  private void add(YamlNode value) {
    if (value instanceof YamlScalar scalar) {
      scalars.add(scalar);
    }
  }

  private static List<YamlNode> values(Optional<YamlNode> node) {
    return node.isPresent() && node.get() instanceof YamlMapping mapping
        ? mapping.effectiveEntries().stream().map(entry -> entry.value().resolved()).toList()
        : List.of();
  }
}
