// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.compare.Difference;
import dev.amljob.core.job.Located;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an input of a literal that stands in the command, or as an environment variable, so that
 * another run can have another value.
 */
final class ExtractInput {
  /** What a shell takes as it is, within quotes or without. */
  private static final Pattern LITERAL = Pattern.compile("[\\w./:@%+,-]*[\\w/]");

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.]*([eE][+-]?[0-9]+)?");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern FLAG = Pattern.compile("--?([A-Za-z][\\w-]*)");
  private static final Pattern ASSIGNED = Pattern.compile("-{0,2}([A-Za-z][\\w.-]*)=(.*)");

  /** How much of a literal a title shows. */
  private static final int LONGEST_TITLE = 30;

  private final Place place;

  private ExtractInput(Place place) {
    this.place = place;
  }

  static List<Draft> drafts(Place place) {
    ExtractInput extract = new ExtractInput(place);
    return extract.fromCommand().or(extract::fromVariable).stream().toList();
  }

  /** A literal in the decoded text of a command, and a word to name it by. */
  private record Literal(Span span, String name) {}

  private Optional<Draft> fromCommand() {
    Optional<YamlScalar> command =
        place
            .job()
            .command()
            .map(Located::node)
            .filter(node -> node.span().covers(place.selected()))
            .filter(YamlScalar.class::isInstance)
            .map(YamlScalar.class::cast);
    return command.flatMap(this::literal).flatMap(found -> draft(command.get(), found));
  }

  private Optional<Literal> literal(YamlScalar command) {
    ScalarMap map = command.map();
    int start = map.toDecoded(place.selected().start());
    int end = map.toDecoded(place.selected().end());
    Matcher words = WORD.matcher(command.text());
    String before = "";
    while (words.find()) {
      if (words.start() <= start && end <= words.end()) {
        return start == end
            ? atCursor(words, before)
            : Optional.of(new Literal(new Span(start, end), name(words.group(), before)));
      }
      before = words.group();
    }
    return Optional.empty();
  }

  /** Without a selection, only what is plainly the value of something is worth an offer. */
  private static Optional<Literal> atCursor(Matcher word, String before) {
    Matcher assigned = ASSIGNED.matcher(word.group());
    if (assigned.matches()) {
      return Optional.of(
          new Literal(new Span(word.start() + assigned.start(2), word.end()), assigned.group(1)));
    }
    boolean value = FLAG.matcher(before).matches() || NUMBER.matcher(word.group()).matches();
    return value && !word.group().startsWith("-")
        ? Optional.of(new Literal(new Span(word.start(), word.end()), name(word.group(), before)))
        : Optional.empty();
  }

  private static String name(String word, String before) {
    Matcher assigned = ASSIGNED.matcher(word);
    Matcher flag = FLAG.matcher(before);
    if (assigned.matches()) {
      return assigned.group(1);
    }
    return flag.matches() ? flag.group(1) : "value";
  }

  private Optional<Draft> draft(YamlScalar command, Literal literal) {
    String value = literal.span().of(command.text());
    Span source = command.map().toSource(literal.span());
    boolean usable = LITERAL.matcher(value).matches() && source.of(place.text()).equals(value);
    NewInput input = NewInput.of(place, literal.name(), value);
    return usable
        ? draft(input, source, input.expression(), found -> found.path().equals("command"))
        : Optional.empty();
  }

  private Optional<Draft> fromVariable() {
    for (Located<YamlScalar> variable : place.job().environmentVariables().values()) {
      boolean here =
          variable.entry().span().covers(place.selected())
              && variable.node() == variable.value()
              && !variable.value().span().isEmpty();
      String value = variable.value().pythonText();
      if (here && !value.isBlank() && !value.contains("${{") && !value.contains("\n")) {
        NewInput input = NewInput.of(place, variable.entry().name(), value);
        boolean flow = place.way().mapping().filter(YamlMapping::isFlow).isPresent();
        String written = flow ? QuotedText.of(input.expression()) : input.expression();
        return draft(
            input,
            variable.span(),
            written,
            found -> found.path().startsWith("environment_variables."));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(
      NewInput input, Span replaced, String written, Predicate<Difference> changed) {
    Predicate<Difference> declared =
        found ->
            found.path().equals("inputs." + input.name())
                || (found.path().equals("inputs") && found.before().isEmpty());
    TextEdit use = TextEdit.replace(replaced, written);
    return input
        .declaration(place)
        .map(
            declaration ->
                new Draft(
                    "extract `" + Excerpt.of(input.value(), LONGEST_TITLE, "…") + "` to an input",
                    Refactoring.Kind.EXTRACT,
                    List.of(use, declaration),
                    changed.or(declared),
                    Optional.of(new Draft.Named(use, written.lastIndexOf(input.name())))));
  }
}
