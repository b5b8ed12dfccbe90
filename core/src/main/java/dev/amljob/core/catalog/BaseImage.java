// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A base image of Azure Machine Learning.
 *
 * @param name its name without tag, as {@code mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04}
 * @param ended whether there will be no more versions of it
 * @param endedOn the day on which it was declared deprecated, where that is known
 * @param successor the name of the supported image that differs least, if an ended one has any
 */
public record BaseImage(
    String name, boolean ended, Optional<LocalDate> endedOn, Optional<String> successor) {
  public BaseImage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(endedOn, "endedOn");
    Objects.requireNonNull(successor, "successor");
  }
}
