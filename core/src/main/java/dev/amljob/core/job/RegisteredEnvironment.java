// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * An environment that a workspace or a registry has, or a text that was meant to name one.
 *
 * @param reference the text: {@code azureml:name:1}
 */
public record RegisteredEnvironment(Located<String> reference) implements EnvironmentRef {
  public RegisteredEnvironment {
    Objects.requireNonNull(reference, "reference");
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
