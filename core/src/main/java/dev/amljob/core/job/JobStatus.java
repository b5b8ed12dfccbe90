// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a job is on its way. The service may know more of them than we do, so any text is one.
 *
 * @param text the word of the service
 */
public record JobStatus(String text) {
  /** The words that the service documents. */
  public enum Known {
    NOT_STARTED("NotStarted", false),
    STARTING("Starting", false),
    PROVISIONING("Provisioning", false),
    PREPARING("Preparing", false),
    QUEUED("Queued", false),
    RUNNING("Running", false),
    FINALIZING("Finalizing", false),
    CANCEL_REQUESTED("CancelRequested", false),
    COMPLETED("Completed", true),
    FAILED("Failed", true),
    CANCELED("Canceled", true),
    NOT_RESPONDING("NotResponding", false),
    PAUSED("Paused", false),
    UNKNOWN("Unknown", false);

    private final String text;
    private final boolean terminal;

    Known(String text, boolean terminal) {
      this.text = text;
      this.terminal = terminal;
    }

    /** Returns this as a status. */
    public JobStatus status() {
      return new JobStatus(text);
    }
  }

  public JobStatus {
    Objects.requireNonNull(text, "text");
  }

  /** Returns which of the documented words this is, in whatever case; absent for another. */
  public Optional<Known> known() {
    return Arrays.stream(Known.values())
        .filter(known -> known.text.equalsIgnoreCase(text))
        .findFirst();
  }

  /** Returns whether nothing more will happen; of an unknown word, nobody can say so. */
  public boolean isTerminal() {
    return known().map(known -> known.terminal).orElse(false);
  }

  @Override
  public String toString() {
    return text;
  }
}
