// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.compare.Difference;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.names.Name;
import dev.amljob.core.names.NameReader;
import dev.amljob.core.names.Occurrence;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the value of a literal input wherever it is used, and takes the input away. */
final class InlineInput {
  /** What means the same wherever it stands in a shell and in YAML. */
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+,=-]*[\\w/]");

  private final Place place;
  private final JobInput input;
  private final String value;

  private InlineInput(Place place, JobInput input, String value) {
    this.place = place;
    this.input = input;
    this.value = value;
  }

  static List<Draft> drafts(Place place) {
    Optional<JobInput> input =
        NameReader.read(place.document(), place.job())
            .at(place.selected().start())
            .map(Occurrence::name)
            .filter(name -> name.sort() == Name.Sort.INPUT)
            .flatMap(name -> place.job().input(name.text()));
    return input
        .flatMap(JobInput::literal)
        .filter(literal -> literal.node() == literal.value())
        .map(literal -> literal.value().pythonText())
        .filter(value -> PLAIN.matcher(value).matches())
        .flatMap(value -> new InlineInput(place, input.get(), value).draft())
        .stream()
        .toList();
  }

  private Optional<Draft> draft() {
    List<TextEdit> edits = new ArrayList<>();
    for (YamlNode node : place.document().nodes()) {
      if (node instanceof YamlScalar scalar) {
        replace(scalar, edits);
      }
    }
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    return removal()
        .map(
            removal -> {
              edits.add(removal);
              return new Draft(
                  "inline input `" + input.name() + "`",
                  Refactoring.Kind.INLINE,
                  edits,
                  this::isMeant,
                  Optional.empty());
            });
  }

  private void replace(YamlScalar scalar, List<TextEdit> edits) {
    for (Expression expression : ExpressionParser.parse(scalar)) {
      boolean use =
          expression.form() == Form.BINDING
              && expression.isInput()
              && expression.name().text().equals(input.name());
      if (use && scalar.text().equals(expression.text())) {
        edits.add(TextEdit.replace(scalar.span(), YamlEdits.plainOrQuoted(value)));
      } else if (use) {
        edits.add(TextEdit.replace(expression.span(), value));
      }
    }
  }

  /** The section goes with its last input: an empty one says nothing. */
  private Optional<TextEdit> removal() {
    Optional<YamlEntry> section = place.job().entry("inputs");
    Optional<YamlMapping> root = place.job().mapping();
    if (section.isEmpty()
        || root.isEmpty()
        || !(section.get().value() instanceof YamlMapping inputs)
        || !inputs.entries().contains(input.entry())) {
      return Optional.empty();
    }
    return Optional.of(
        inputs.entries().size() == 1
            ? place.edits().delete(root.get(), section.get())
            : place.edits().delete(inputs, input.entry()));
  }

  private boolean isMeant(Difference found) {
    String path = found.path();
    return path.equals("command")
        || path.startsWith("environment_variables.")
        || path.equals("inputs." + input.name())
        || (path.equals("inputs") && found.after().isEmpty());
  }
}
