// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.Objects;

/**
 * A size of virtual machine that has GPUs.
 *
 * @param name its name as Azure writes it, as {@code Standard_NC6s_v3}
 * @param vcpus how many virtual processors it has
 * @param memoryGib how much memory it has, in GiB
 * @param gpus how many GPUs a process on it sees; a part of one counts as one
 * @param model what GPUs they are
 */
public record VmSize(String name, int vcpus, int memoryGib, int gpus, String model) {
  public VmSize {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(model, "model");
    if (vcpus < 1 || memoryGib < 1 || gpus < 1) {
      throw new IllegalArgumentException("a size with nothing in it: " + name);
    }
  }
}
