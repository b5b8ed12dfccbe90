// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of every rule's page. */
class RulePagesTest {
  private static final Path FOLDER = Path.of(System.getProperty("amljob.root", ".."), "docs/rules");

  private static final List<String> WITHOUT_RULE =
      RulePages.WITHOUT_RULE.stream().map(RuleId::value).toList();

  static Stream<String> ids() {
    return BuiltInRules.all().stream().map(rule -> rule.info().id().value());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void exampleIsReportedAsShown(String id) throws IOException {
    RulePage page = page(id);
    assertThat(page.lines().get(0)).isEqualTo("# " + id);
    assertThat(page.headings()).isEqualTo(headings(id));
    LintResult result = page.lint("Example", defaultsAnd(id));
    assertThat(rulesOf(result)).as("what the example is reported for").contains(id);
    Golden.compare(FOLDER.resolve(id + ".md"), page.withOutput(Shown.of(result)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatToUseInsteadIsClean(String id) throws IOException {
    LintResult result = page(id).lint("Use instead", defaultsAnd(id));
    assertThat(rulesOf(result)).as("what is found in the better example").doesNotContain(id);
    assertThat(result.hasAtLeast(Severity.WARNING)).as(() -> Shown.of(result)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void tellsHowFarItsFixCanBeTrusted(String id) throws IOException {
    String page = String.join("\n", page(id).lines());
    assertThat(page).containsPattern("\n## Fix\n\n(Safe|Suggested|None)\\b");
    Optional<Applicability> surest = RulePages.surestFix(new RuleId(id));
    for (Diagnostic found : page(id).lint("Example", defaultsAnd(id)).diagnostics()) {
      if (found.rule().value().equals(id)) {
        assertThat(found.fixes())
            .allSatisfy(fix -> assertThat(surest).isPresent())
            .allMatch(fix -> fix.applicability().compareTo(surest.orElseThrow()) >= 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void listsItsOptions(String id) throws IOException {
    String page = Files.readString(FOLDER.resolve(id + ".md"));
    int options = page.indexOf("\n## Options\n");
    String rest = options < 0 ? page : page.substring(0, options);
    Golden.compare(FOLDER.resolve(id + ".md"), rest + options(info(id)));
  }

  private static String options(RuleInfo info) {
    if (info.options().isEmpty()) {
      return "";
    }
    StringBuilder section =
        new StringBuilder(
            "\n## Options\n\n| option | takes | default | what it is |\n|---|---|---|---|\n");
    for (RuleOption<?> option : info.options()) {
      section
          .append("| `" + option.name() + "` | " + option.expectation())
          .append(" | `" + option.otherwise() + "` | " + option.description() + " |\n");
    }
    RuleOption<?> first = info.options().get(0);
    String value =
        first.type() == RuleOption.Type.STRINGS ? "[a, b]" : first.otherwise().toString();
    return section
        .append("\nThey stand under `rules` in `.amljob.yml`; for one run: `amljob lint --config")
        .append(" \"rules." + info.id() + "." + first.name() + "=" + value + "\"`.\n")
        .toString();
  }

  private static List<String> headings(String id) {
    List<String> headings = new ArrayList<>(RulePage.HEADINGS);
    if (!info(id).options().isEmpty()) {
      headings.add("Options");
    }
    return headings;
  }

  private static RuleInfo info(String id) {
    return BuiltInRules.all().stream()
        .map(Rule::info)
        .filter(info -> info.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereIsAPageForEachRuleAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString().replace(".md", ""))
              .filter(name -> !WITHOUT_RULE.contains(name) && !name.equals("README"))
              .sorted()
              .toList();
      assertThat(pages).isEqualTo(ids().toList());
    }
  }

  @Test
  void theIndexListsAllRules() throws IOException {
    StringBuilder index =
        new StringBuilder("# Rules\n\n| rule | severity | what it reports |\n|---|---|---|\n");
    for (Rule rule : BuiltInRules.all()) {
      String level = rule.info().enabled() ? rule.info().severity().label() : "off";
      index
          .append("| [" + rule.info().id() + "](" + rule.info().id() + ".md) | ")
          .append(level + " | " + rule.info().summary().replace("|", "\\|") + " |\n");
    }
    index.append("\nReported as well, and no rules, so that nothing switches them off:\n\n");
    for (String id : WITHOUT_RULE) {
      index.append("- [" + id + "](" + id + ".md)\n");
    }
    Golden.compare(FOLDER.resolve("README.md"), index.toString());
  }

  private static RulePage page(String id) throws IOException {
    return new RulePage(Files.readAllLines(FOLDER.resolve(id + ".md")));
  }

  /** Mere remarks would stand on every page; a page shows those of its own rule only. */
  private static RuleSet defaultsAnd(String id) {
    return new RuleSet(
        BuiltInRules.all().stream()
            .filter(rule -> rule.info().id().value().equals(id) || isShown(rule.info()))
            .toList(),
        Map.of());
  }

  private static boolean isShown(RuleInfo info) {
    return info.enabled() && info.severity().atLeast(Severity.WARNING);
  }

  private static List<String> rulesOf(LintResult result) {
    return Stream.concat(Stream.of(result), result.namedFiles().stream())
        .flatMap(one -> one.diagnostics().stream())
        .map(Diagnostic::rule)
        .map(Object::toString)
        .toList();
  }
}
