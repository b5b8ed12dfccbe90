// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.yaml.YamlDocument;
import java.util.function.Function;

/**
 * Something about a document that several rules ask for, worked out once in a run, when the first
 * of them asks. A rule keeps its facts in constants; what was worked out lives with the run.
 *
 * @param <T> what it is; immutable, because rules share it
 */
public final class Fact<T> {
  private final Function<YamlDocument, T> source;

  private Fact(Function<YamlDocument, T> source) {
    this.source = source;
  }

  /** Returns a fact that a function of the document works out. */
  public static <T> Fact<T> of(Function<YamlDocument, T> source) {
    return new Fact<>(source);
  }

  T about(YamlDocument document) {
    return source.apply(document);
  }
}
