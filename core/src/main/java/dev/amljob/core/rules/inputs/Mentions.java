// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** The places of a job that speak of an input or an output by its name. */
final class Mentions {
  /** Before the name of an input, as a variable of the running job. */
  private static final List<String> VARIABLES =
      List.of("AZUREML_PARAMETER_", "AZURE_ML_INPUT_", "AZURE_ML_OUTPUT_");

  private Mentions() {}

  /** Returns the expressions in the environment variables. */
  static List<Expression> inVariables(CommandJob job) {
    if (job.entry("environment_variables").isEmpty()) {
      return List.of();
    }
    List<Expression> found = new ArrayList<>();
    for (Located<YamlScalar> variable : job.environmentVariables().values()) {
      found.addAll(variable.expressions());
    }
    return found;
  }

  /** Returns the expressions in all texts of a file. */
  static List<Expression> anywhere(YamlDocument document) {
    List<Expression> found = new ArrayList<>();
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar) {
        found.addAll(ExpressionParser.parse(scalar));
      }
    }
    return found;
  }

  /**
   * Returns whether an expression is meant for a name, be its words misspelt otherwise: that is one
   * mistake, and a name that nothing seems to use is not another.
   */
  static boolean isFor(String name, IoSection section, Expression expression) {
    return !section.other().isMeantBy(expression)
        && (expression.name().text().equalsIgnoreCase(name)
            || (expression.name().text() + "." + expression.member().text())
                .equalsIgnoreCase(name));
  }

  /** Returns whether a text reads a variable that the service makes of a name. */
  static boolean isRead(String name, String text) {
    if (!text.contains("AZURE")) {
      return false;
    }
    for (String variable : VARIABLES) {
      if (text.contains(variable + name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the edits that give a declared name and all that speak of it another. */
  static TextEdit[] rename(
      YamlEntry declared, String newName, IoSection section, YamlDocument document) {
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.replace(declared.key().span(), newName));
    for (Expression expression : anywhere(document)) {
      if (section.isMeantBy(expression) && isFor(declared.name(), section, expression)) {
        boolean dotted = declared.name().indexOf('.') >= 0;
        Span name = expression.name().span();
        edits.add(TextEdit.replace(dotted ? name.to(expression.member().span()) : name, newName));
      }
    }
    return edits.stream().sorted(TextEdit.IN_TEXT_ORDER).toArray(TextEdit[]::new);
  }
}
