// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.DataMode;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import java.util.Optional;

/** What an input or an output is, in a few words: {@code uri_folder, download}. */
public final class Types {
  private Types() {}

  /** Returns the type and the mode of data, or the value of a literal. */
  public static String of(JobInput input) {
    return input
        .literal()
        .map(literal -> literal.value().pythonText())
        .orElseGet(() -> words(input.effectiveType(), input.mode()));
  }

  /** Returns the type and the mode of an output. */
  public static String of(JobOutput output) {
    return words(output.effectiveType(), output.mode());
  }

  private static String words(Optional<AssetType> type, Optional<Located<DataMode>> mode) {
    String first = type.map(AssetType::label).orElse("");
    return mode.map(found -> first + ", " + found.value().label()).orElse(first);
  }
}
