// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/** One reading of a text, up to its end or to the first thing that makes no sense. */
final class Attempt {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setVersionFunction(version -> version).build();

  private final ParsedText parsed;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final TokenScanner scanner;
  private final TreeBuilder builder;
  private final @Nullable Problem problem;

  private Attempt(ParsedText parsed) {
    this.parsed = parsed;
    this.scanner = new TokenScanner(parsed);
    this.builder = new TreeBuilder(parsed, scanner, faults);
    this.problem = run();
  }

  static Attempt at(ParsedText parsed) {
    return new Attempt(parsed);
  }

  private @Nullable Problem run() {
    try {
      ParserImpl parser = new ParserImpl(SETTINGS, scanner);
      int documents = 0;
      while (true) {
        Event event = parser.next();
        if (event.getEventId() == Event.ID.StreamEnd) {
          return null;
        }
        if (event.getEventId() == Event.ID.DocumentStart && ++documents == 2) {
          secondDocument(event);
          return null;
        }
        builder.take(event);
      }
    } catch (Problem e) {
      return e;
    } catch (ParserException e) {
      return ParserProblem.of(e);
    }
  }

  private void secondDocument(Event event) {
    // What follows would be refused whatever it is, so that nobody needs to read it.
    faults.add(
        new SyntaxFault(
            SyntaxFault.Kind.MULTIPLE_DOCUMENTS,
            parsed.toSource(
                TreeBuilder.offset(event.getStartMark()), TreeBuilder.offset(event.getEndMark())),
            "a second document begins here; a file holds one job",
            List.of()));
  }

  ParsedText parsed() {
    return parsed;
  }

  /** Returns what ended the reading too early, if anything did. */
  @Nullable Problem problem() {
    return problem;
  }

  /** Returns the last quoted scalar that went over more than one line; empty for none. */
  Span lastLongQuote() {
    return scanner.lastLongQuote();
  }

  /** Returns the places of the brackets that were open at the end, the innermost first. */
  Iterable<Integer> openBrackets() {
    return scanner.openBrackets();
  }

  @Nullable YamlNode root() {
    return builder.root();
  }

  /** Returns what the loader would refuse, apart from the problem. */
  List<SyntaxFault> faults() {
    return faults;
  }

  /** Returns the places of the comments in the text as written. */
  List<Span> comments() {
    return scanner.comments().stream().map(c -> parsed.toSource(c.start(), c.end())).toList();
  }
}
