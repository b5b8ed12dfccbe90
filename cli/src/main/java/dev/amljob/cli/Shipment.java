// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.submit.JobPlan;
import java.util.Objects;

/**
 * A job that is ready to be sent.
 *
 * @param report where to tell of it
 * @param plan what is sent
 */
record Shipment(SubmitReport report, JobPlan plan) {
  Shipment {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(plan, "plan");
  }
}
