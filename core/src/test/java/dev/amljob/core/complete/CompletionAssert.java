// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;

/** What is proposed at the cursor {@code <|>} of a text, and what the text becomes. */
final class CompletionAssert {
  private static final String CURSOR = "<|>";

  private final String text;
  private final List<Proposal> proposals;

  private CompletionAssert(String text, List<Proposal> proposals) {
    this.text = text;
    this.proposals = proposals;
  }

  static CompletionAssert at(String marked) {
    return at(marked, ProjectFiles.unknown(), KnownNames.none());
  }

  static CompletionAssert at(String marked, ProjectFiles files, KnownNames names) {
    return at(marked, new Completer(files, () -> names, List::of));
  }

  static CompletionAssert at(String marked, KnownNames names, List<String> computes) {
    return at(marked, new Completer(ProjectFiles.unknown(), () -> names, () -> computes));
  }

  private static CompletionAssert at(String marked, Completer completer) {
    int offset = marked.indexOf(CURSOR);
    String text = marked.replace(CURSOR, "");
    return new CompletionAssert(text, completer.at(document(text), offset));
  }

  /** Returns what a file of the workspace names. */
  static KnownNames names(String text) {
    return KnownNames.in(document(text));
  }

  private static YamlDocument document(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }

  /** Fills the places of a snippet with what it proposes for them. */
  static String filled(String snippet) {
    return snippet
        .replaceAll("\\$\\{\\d+:((?:\\\\.|[^}\\\\])*)\\}", "$1")
        .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1")
        .replaceAll("\\$\\d+", "")
        .replaceAll("\\\\([\\\\$}])", "$1");
  }

  /** Returns a text with a proposal accepted. */
  static String accepted(String text, Proposal proposal, String written) {
    List<TextEdit> edits = new ArrayList<>();
    proposal.before().ifPresent(edits::add);
    edits.add(TextEdit.replace(proposal.replaced(), written));
    return TextEdit.applyAll(text, edits);
  }

  CompletionAssert offers(String... labels) {
    assertThat(labels()).contains(labels);
    return this;
  }

  CompletionAssert offersFirst(String... labels) {
    assertThat(labels()).startsWith(labels);
    return this;
  }

  CompletionAssert offersOnly(String... labels) {
    assertThat(labels()).containsExactly(labels);
    return this;
  }

  CompletionAssert lacks(String... labels) {
    assertThat(labels()).doesNotContain(labels);
    return this;
  }

  CompletionAssert offersNothing() {
    assertThat(labels()).isEmpty();
    return this;
  }

  /** The text with a proposal accepted by an editor that knows no snippets. */
  CompletionAssert becomes(String label, String expected) {
    assertThat(edited(one(label), one(label).text())).isEqualTo(expected);
    return this;
  }

  /** The text with a proposal accepted as a snippet, its places left as they are proposed. */
  CompletionAssert fillsIn(String label, String expected) {
    assertThat(edited(one(label), filled(one(label).snippet()))).isEqualTo(expected);
    return this;
  }

  String documentation(String label) {
    return one(label).documentation().get();
  }

  private Proposal one(String label) {
    return proposals.stream()
        .filter(proposal -> proposal.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("`" + label + "` is not among " + labels()));
  }

  private String edited(Proposal proposal, String written) {
    return accepted(text, proposal, written);
  }

  List<String> labels() {
    return proposals.stream().map(Proposal::label).toList();
  }
}
