// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.schema.SchemaCatalog;
import dev.amljob.schema.SchemaValidator;
import java.util.Optional;

/** Asks the acceptor and the validator, and counts how often the first spares the second. */
final class Comparison {
  private int clean;
  private int accepted;

  static boolean accepts(String job) {
    return root(job).filter(root -> SchemaAcceptor.accepts(SchemaShape.job(), root)).isPresent();
  }

  private static Optional<YamlMapping> root(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text)).rootMapping();
  }

  void job(String text) {
    root(text)
        .ifPresent(
            root ->
                compare(
                    text,
                    root,
                    SchemaAcceptor.accepts(SchemaShape.job(), root),
                    SchemaCatalog.commandJob()));
  }

  void environment(String text) {
    root(text)
        .ifPresent(
            root ->
                compare(
                    text,
                    root,
                    SchemaAcceptor.accepts(SchemaShape.environment(), root),
                    SchemaCatalog.environment()));
  }

  private void compare(
      String text, YamlMapping root, boolean acceptable, SchemaValidator validator) {
    var violations = JsonTree.of(root).map(validator::validate);
    boolean isClean = violations.isPresent() && violations.get().isEmpty();
    if (acceptable) {
      assertThat(violations).as(text).isPresent();
      assertThat(violations.get()).as(text).isEmpty();
      accepted++;
    }
    clean += isClean ? 1 : 0;
  }

  int clean() {
    return clean;
  }

  double shareAccepted() {
    return clean == 0 ? 1 : (double) accepted / clean;
  }

  void print(String what) {
    System.out.println("of " + clean + " clean " + what + ", accepted at once: " + accepted);
  }
}
