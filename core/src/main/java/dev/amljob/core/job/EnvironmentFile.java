// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * An environment in a file of its own: {@code environment: file:env.yml}.
 *
 * @param reference the text, {@code file:} included
 */
public record EnvironmentFile(Located<String> reference) implements EnvironmentRef {
  /** What stands before the path. */
  public static final String PREFIX = "file:";

  public EnvironmentFile {
    Objects.requireNonNull(reference, "reference");
  }

  /** Returns the path of the file, from the folder of the job's file. */
  public String path() {
    return reference.value().substring(PREFIX.length());
  }

  @Override
  public Span span() {
    return reference.span();
  }

  @Override
  public Span headSpan() {
    return reference.keySpan();
  }
}
