// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.job.EnvironmentRef;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.RegisteredEnvironment;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.Optional;

/** The version of Python that an environment says it has, as {@code 3.10}. */
final class PythonVersion {
  private PythonVersion() {}

  /** Returns the version of an environment, as far as its text tells. */
  static Optional<String> of(EnvironmentRef environment) {
    if (environment instanceof RegisteredEnvironment registered) {
      return inName(registered.reference().value());
    }
    if (environment instanceof InlineEnvironment inline) {
      return inline
          .condaContent()
          .flatMap(content -> content.value().value("dependencies"))
          .flatMap(PythonVersion::inDependencies)
          .or(() -> inline.image().flatMap(image -> inName(image.value())));
    }
    return Optional.empty();
  }

  private static Optional<String> inDependencies(YamlNode dependencies) {
    if (dependencies instanceof YamlSequence list) {
      for (YamlNode item : list.items()) {
        if (item.resolved() instanceof YamlScalar scalar && scalar.text().startsWith("python=")) {
          return version(scalar.text(), "python=".length());
        }
      }
    }
    return Optional.empty();
  }

  /** Reads {@code py310} in a name. */
  private static Optional<String> inName(String name) {
    int at = name.indexOf("-py3");
    if (at < 0) {
      return Optional.empty();
    }
    int end = digits(name, at + 4);
    return end == at + 4 ? Optional.empty() : Optional.of("3." + name.substring(at + 4, end));
  }

  /** Reads {@code 3.10} from an offset on, and leaves out what is behind it. */
  static Optional<String> version(String text, int from) {
    int start = text.startsWith("=", from) ? from + 1 : from;
    int end = text.startsWith("3.", start) ? digits(text, start + 2) : start;
    return end > start + 2 ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
