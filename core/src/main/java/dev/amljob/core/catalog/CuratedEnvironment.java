// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An environment of the registry {@code azureml}, or one that used to be.
 *
 * @param name its name in the registry; the label {@code latest} goes with every name
 * @param latestVersion the newest version that was released, where the source tells
 * @param retired whether it is no longer maintained
 * @param retiredSince the day on which its source was taken away, where that is known
 * @param successor the newest one of the same framework, if a retired one has any
 * @param tags the marks that it bears, as {@code Preview}
 * @param description what it is for and on which image it stands; empty for a retired one
 */
public record CuratedEnvironment(
    String name,
    Optional<String> latestVersion,
    boolean retired,
    Optional<LocalDate> retiredSince,
    Optional<String> successor,
    List<String> tags,
    String description) {
  public CuratedEnvironment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(latestVersion, "latestVersion");
    Objects.requireNonNull(retiredSince, "retiredSince");
    Objects.requireNonNull(successor, "successor");
    tags = List.copyOf(tags);
    Objects.requireNonNull(description, "description");
  }
}
