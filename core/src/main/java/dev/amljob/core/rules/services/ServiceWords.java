// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.job.ServiceType;
import java.util.Optional;

/** The words for services, and how people write them. */
final class ServiceWords {
  /** All types, as messages list them. */
  static final String ALL = "`jupyter_lab`, `ssh`, `tensor_board`, `vs_code`";

  private ServiceWords() {}

  /** Returns the type that a text spells but for case, dashes and underscores. */
  static Optional<ServiceType> spelt(String written) {
    String letters = letters(written);
    for (ServiceType type : ServiceType.values()) {
      if (letters(type.label()).equals(letters)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the type that the name of a service speaks of. */
  static Optional<ServiceType> within(String name) {
    String letters = letters(name);
    if (letters.contains("jupyter") || letters.contains("notebook")) {
      return Optional.of(ServiceType.JUPYTER_LAB);
    }
    for (ServiceType type : ServiceType.values()) {
      if (letters.contains(letters(type.label()))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the type that has a key which no other has. */
  static Optional<ServiceType> owner(String key) {
    return switch (key) {
      case ServiceFieldMismatchRule.LOG_DIR -> Optional.of(ServiceType.TENSOR_BOARD);
      case ServiceFieldMismatchRule.KEYS -> Optional.of(ServiceType.SSH);
      default -> Optional.empty();
    };
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
