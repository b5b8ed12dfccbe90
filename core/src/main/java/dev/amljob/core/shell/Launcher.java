// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A program that starts a script in many processes: {@code torchrun}, {@code mpirun}.
 *
 * @param name the program without its folder, or the module: {@code torch.distributed.launch}
 * @param span the place of the word that names it
 */
public record Launcher(String name, Span span) {
  public Launcher {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
