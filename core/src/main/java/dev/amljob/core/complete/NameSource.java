// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * New inputs, outputs and services, where the name is the author's choice: those that the command
 * speaks of already, and the shapes that they may have.
 */
final class NameSource implements Source {
  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    boolean named = place.role() == Role.KEY && place.path().segments().size() == 1;
    String section = named ? place.path().key().orElse("") : "";
    switch (section) {
      case "inputs" -> proposeInputs(question, out);
      case "outputs" -> proposeOutputs(question, out);
      case "services" -> proposeServices(place, out);
      default -> {
        // Keys of other sections are the schema's, or nobody knows them.
      }
    }
  }

  private static void proposeInputs(Question question, Consumer<Proposal> out) {
    for (String name : undeclared(question, true)) {
      out.accept(entry(question.place(), name, name, " $1", " ", "used by the command").ranked(0));
    }
    for (String type : ShapeSource.TYPES) {
      out.accept(shape(question.place(), "input: " + type, type, true));
    }
    out.accept(
        entry(question.place(), "input: literal", "${1:epochs}", " ${2:10}", " ", "text or number")
            .ranked(45));
  }

  private static void proposeOutputs(Question question, Consumer<Proposal> out) {
    for (String name : undeclared(question, false)) {
      out.accept(
          entry(
                  question.place(),
                  name,
                  name,
                  SnippetText.below(question.place(), "type: uri_folder"),
                  "",
                  "used by the command")
              .ranked(0));
    }
    for (String type : ShapeSource.TYPES) {
      out.accept(shape(question.place(), "output: " + type, type, false));
    }
  }

  private static void proposeServices(Place place, Consumer<Proposal> out) {
    for (String type : new String[] {"jupyter_lab", "vs_code", "tensor_board", "ssh"}) {
      String more =
          switch (type) {
            case "tensor_board" -> "log_dir: ${2:outputs/tblogs}";
            case "ssh" -> "ssh_public_keys: ${2:ssh-ed25519 AAAA}";
            default -> "";
          };
      String value =
          more.isEmpty()
              ? SnippetText.below(place, "type: " + type)
              : SnippetText.below(place, "type: " + type, more);
      out.accept(
          entry(place, "service: " + type, "${1:my_" + type + "}", value, "", "").ranked(40));
    }
  }

  private static Proposal shape(Place place, String label, String type, boolean input) {
    String value =
        input
            ? SnippetText.below(place, "type: " + type, "path: ${2:azureml:name:1}")
            : SnippetText.below(place, "type: " + type);
    return entry(place, label, "${1:name}", value, "", "").ranked(40);
  }

  private static Proposal entry(
      Place place, String label, String name, String snippet, String plainValue, String detail) {
    boolean bare = place.segment().hasColon();
    String full = bare ? name : name + ":" + snippet;
    String plain =
        bare
            ? SnippetText.plain(name)
            : SnippetText.plain(name)
                + ":"
                + (plainValue.isEmpty() ? SnippetText.plain(snippet) : plainValue);
    boolean known = label.equals(name);
    return Proposal.of(label, known ? Kind.NAME : Kind.SNIPPET, place.replaced(), plain)
        .withSnippet(full)
        .withDetail(detail)
        .leadingOn();
  }

  private static Set<String> undeclared(Question question, boolean inputs) {
    Set<String> names = new LinkedHashSet<>();
    for (Expression expression : question.job().commandExpressions()) {
      boolean meant =
          expression.form() == Form.BINDING
              && (inputs ? expression.isInput() : expression.isOutput());
      if (meant && expression.name().text().matches("[A-Za-z_]\\w*")) {
        names.add(expression.name().text());
      }
    }
    names.removeAll(question.place().present());
    return names;
  }
}
