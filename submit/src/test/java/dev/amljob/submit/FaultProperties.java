// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever goes wrong on the way: never two jobs, and never a word that is not true. */
class FaultProperties {
  private static final String JOB =
      "command: python train.py\nenvironment: azureml:env:3\nname: steady\n";

  @Provide
  Arbitrary<List<Fault>> schedules() {
    return Arbitraries.frequency(
            Tuple.of(12, Fault.NONE),
            Tuple.of(4, Fault.THROTTLED),
            Tuple.of(4, Fault.ERROR),
            Tuple.of(5, Fault.ERROR_AFTER),
            Tuple.of(4, Fault.BUSY),
            Tuple.of(5, Fault.DROP_BEFORE),
            Tuple.of(6, Fault.DROP_AFTER),
            Tuple.of(4, Fault.DROP_AND_LATE),
            Tuple.of(1, Fault.SLOW),
            Tuple.of(2, Fault.EXPIRED_TOKEN),
            Tuple.of(2, Fault.CLAIMS_CHALLENGE),
            Tuple.of(3, Fault.GARBLED),
            Tuple.of(2, Fault.NAME_TAKEN))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  @Property(tries = 200, seed = "1")
  void oneJobOrTheTruth(@ForAll("schedules") List<Fault> schedule) {
    try (FakeArm arm = new FakeArm().faults(schedule)) {
      Harness harness = new Harness(arm, Path.of("target"));
      SubmitResult result = harness.submit(JOB);
      long ours =
          arm.jobs().values().stream()
              .filter(job -> !FakeArm.marker(job).equals("somebody-else"))
              .count();
      assertThat(arm.jobs()).hasSizeLessThanOrEqualTo(1);
      if (result instanceof SubmitResult.Accepted) {
        assertThat(ours).isEqualTo(1);
      } else if (!(result instanceof SubmitResult.Unknown)) {
        assertThat(ours).as(result.toString()).isZero();
      }
      if (result instanceof SubmitResult.NameTaken) {
        assertThat(arm.jobs()).hasSize(1);
      }
      assertThat(String.join("\n", harness.shown))
          .doesNotContain(Harness.TOKEN)
          .doesNotContain(FakeArm.SIGNATURE);
    }
  }

  /** Without this, a sender that always says that it does not know would pass. */
  @Property(tries = 40, seed = "1")
  void oneFaultIsGotOver(@ForAll Fault fault) {
    if (fault == Fault.NAME_TAKEN) {
      return;
    }
    for (int before = 0; before < 3; before++) {
      List<Fault> schedule = new ArrayList<>(Collections.nCopies(before, Fault.NONE));
      schedule.add(fault);
      try (FakeArm arm = new FakeArm().faults(schedule)) {
        SubmitResult result = new Harness(arm, Path.of("target")).submit(JOB);
        assertThat(result).as(schedule.toString()).isInstanceOf(SubmitResult.Accepted.class);
        assertThat(arm.jobs()).hasSize(1);
      }
    }
  }
}
