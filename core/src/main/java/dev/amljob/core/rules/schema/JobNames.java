// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import java.util.Optional;

/** What the service takes for the name of a job: up to 255 letters, digits, {@code -} and _. */
final class JobNames {
  static final int MOST_CHARACTERS = 255;

  private JobNames() {}

  /** Returns the job's name where it is meant as it stands: a template's is yet to be filled in. */
  static Optional<Located<String>> literal(CommandJob job) {
    return job.name().filter(name -> !isTemplate(name.value()));
  }

  private static boolean isTemplate(String name) {
    return name.indexOf('$') >= 0
        || name.indexOf('{') >= 0
        || name.indexOf('<') >= 0
        || name.indexOf('%') >= 0
        || name.indexOf('#') >= 0;
  }

  static boolean isLegal(String name) {
    return !name.isEmpty()
        && name.length() <= MOST_CHARACTERS
        && isAlphanumeric(name.charAt(0))
        && name.chars().allMatch(JobNames::isPart);
  }

  static boolean isPart(int c) {
    return isAlphanumeric(c) || c == '-' || c == '_';
  }

  static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
