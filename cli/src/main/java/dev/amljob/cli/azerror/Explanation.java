// SPDX-License-Identifier: MIT
package dev.amljob.cli.azerror;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which findings in a file explain which errors of {@code az ml}. One finding mostly explains
 * several: the package complains once for each alternative that it tried.
 *
 * @param explained the errors that each finding explains, in the order of the file
 * @param open the errors that none explains
 */
public record Explanation(Map<Diagnostic, List<AzError>> explained, List<AzError> open) {
  public Explanation {
    explained = Collections.unmodifiableMap(new TreeMap<>(explained));
    open = List.copyOf(open);
  }

  /** Returns what the findings of a file have to say to some errors. */
  public static Explanation of(List<AzError> errors, LintResult result) {
    Map<Diagnostic, List<AzError>> explained = new TreeMap<>();
    List<AzError> open = new ArrayList<>();
    List<AzError> certainFirst = new ArrayList<>(errors);
    certainFirst.sort(Comparator.comparing(AzError::isUnknownField));
    for (AzError error : certainFirst) {
      List<Diagnostic> found = findings(error, result, explained.keySet());
      if (found.isEmpty()) {
        open.add(error);
      }
      found.forEach(one -> explained.computeIfAbsent(one, key -> new ArrayList<>()).add(error));
    }
    return new Explanation(explained, open);
  }

  /**
   * Returns the same with what the findings of the same file, linted otherwise, say to the rest.
   */
  public Explanation and(LintResult result) {
    Explanation rest = of(open, result);
    Map<Diagnostic, List<AzError>> all = new TreeMap<>(explained);
    rest.explained.forEach(
        (finding, errors) ->
            all.merge(
                finding,
                errors,
                (known, more) -> Stream.concat(known.stream(), more.stream()).toList()));
    return new Explanation(all, rest.open);
  }

  private static List<Diagnostic> findings(
      AzError error, LintResult result, Set<Diagnostic> known) {
    if (error.line() > 0) {
      return atLine(error.line(), result);
    }
    List<YamlEntry> way = way(error.path(), result);
    for (int i = way.size() - 1; i >= 0; i--) {
      YamlEntry entry = way.get(i);
      boolean itself = i == way.size() - 1;
      List<Diagnostic> inside =
          worst(result, found -> meets(entry, found.span(), itself && error.isUnknownField()));
      List<Diagnostic> certain = inside.stream().filter(known::contains).toList();
      if (!inside.isEmpty()) {
        // Around a mistake, the package complains of all that is right as well.
        return itself || certain.isEmpty() ? inside : certain;
      }
    }
    List<Diagnostic> named = worst(result, found -> names(found, error, result));
    // What it quotes is in no finding: the rule that cites it found something else.
    boolean quotes = QuotedWords.in(error.message()).findAny().isPresent();
    return quotes || !named.isEmpty() ? named : cited(error, result);
  }

  /** Returns what the rules found whose pages cite the error, however little they make of it. */
  private static List<Diagnostic> cited(AzError error, LintResult result) {
    List<RuleId> rules = Citations.of(error.message()).stream().map(RuleInfo::id).toList();
    return result.diagnostics().stream().filter(found -> rules.contains(found.rule())).toList();
  }

  /** The reader of YAML stumbles at the mistake or on a line after it. */
  private static List<Diagnostic> atLine(int line, LintResult result) {
    List<Diagnostic> there =
        worst(result, found -> result.file().position(found.span().start()).line() == line - 1);
    return there.isEmpty() && !result.document().faults().isEmpty()
        ? worst(result, found -> found.rule().equals(YamlRules.SYNTAX))
        : there;
  }

  /** Returns the entries that a path leads through; a key that is not there is passed over. */
  private static List<YamlEntry> way(List<String> path, LintResult result) {
    List<YamlEntry> way = new ArrayList<>();
    Optional<YamlMapping> mapping = result.document().rootMapping();
    for (String key : path) {
      Optional<YamlEntry> entry = mapping.flatMap(one -> one.find(key));
      if (entry.isPresent()) {
        way.add(entry.get());
        YamlNode value = entry.get().value().resolved();
        mapping = value instanceof YamlMapping next ? Optional.of(next) : Optional.empty();
      }
    }
    return way;
  }

  private static boolean meets(YamlEntry entry, Span finding, boolean keyOnly) {
    Span part = keyOnly ? entry.key().span() : entry.span();
    return finding.start() >= part.start() && finding.start() <= part.end();
  }

  /** Returns whether a finding speaks of the key or of what the error quotes. */
  private static boolean names(Diagnostic found, AzError error, LintResult result) {
    String message = found.message().toLowerCase(Locale.ROOT);
    String text = result.file().text(found.span());
    boolean byKey =
        !error.path().isEmpty()
            && message.contains(
                "`" + error.path().get(error.path().size() - 1).toLowerCase(Locale.ROOT) + "`");
    return byKey
        || QuotedWords.in(error.message())
            .anyMatch(
                word ->
                    text.contains(word)
                        || message.contains("`" + word.toLowerCase(Locale.ROOT) + "`"));
  }

  /** Returns those findings of some that are errors; only if there are none, the warnings. */
  private static List<Diagnostic> worst(LintResult result, Predicate<Diagnostic> wanted) {
    List<Diagnostic> all =
        result.diagnostics().stream()
            .filter(found -> found.severity().atLeast(Severity.WARNING))
            .filter(wanted)
            .toList();
    List<Diagnostic> errors =
        all.stream().filter(found -> found.severity() == Severity.ERROR).toList();
    return errors.isEmpty() ? all : errors;
  }
}
