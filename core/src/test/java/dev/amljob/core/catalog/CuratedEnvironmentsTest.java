// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the table of curated environments. */
class CuratedEnvironmentsTest {
  @Test
  void namesAreSortedAndUnique() {
    assertThat(CuratedEnvironments.all())
        .extracting(CuratedEnvironment::name)
        .hasSizeGreaterThan(100)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void findsCurrentEnvironment() {
    CuratedEnvironment found = CuratedEnvironments.find("sklearn-1.5").orElseThrow();

    assertThat(found.retired()).isFalse();
    assertThat(found.retiredSince()).isEmpty();
    assertThat(found.successor()).isEmpty();
    assertThat(found.latestVersion()).hasValueSatisfying(it -> assertThat(it).containsOnlyDigits());
    assertThat(found.tags()).contains("Training");
    assertThat(found.description()).startsWith("Scikit-learn, Training");
  }

  @Test
  void findsEnvironmentByItsNameInWorkspaces() {
    assertThat(CuratedEnvironments.find("AzureML-sklearn-1.5"))
        .isEqualTo(CuratedEnvironments.find("sklearn-1.5"));
  }

  @Test
  void knowsWhenAnEnvironmentWasTakenAway() {
    CuratedEnvironment found = CuratedEnvironments.find("tensorflow-2.12-cuda11").orElseThrow();

    assertThat(found.retired()).isTrue();
    assertThat(found.retiredSince()).contains(LocalDate.of(2024, 9, 6));
    assertThat(found.latestVersion()).contains("28");
  }

  @ParameterizedTest
  @CsvSource({
    "AzureML-sklearn-1.0-ubuntu20.04-py38-cpu, sklearn-1.5",
    "AzureML-lightgbm-3.2-ubuntu18.04-py37-cpu, lightgbm-3.3",
    "AzureML-pytorch-1.9-ubuntu18.04-py37-cuda11-gpu, acpt-pytorch-2.8-cuda12.6",
    "AzureML-tensorflow-2.4-ubuntu18.04-py37-cuda11-gpu, tensorflow-2.16-cuda12",
    "AzureML-TensorFlow2.4-Cuda11-OpenMpi4.1.0-py36, tensorflow-2.16-cuda12",
    "AzureML-ACPT-pytorch-1.12-py39-cuda11.6-gpu, acpt-pytorch-2.8-cuda12.6",
  })
  void knowsWhatFollowsTheOldGeneration(String name, String successor) {
    CuratedEnvironment found = CuratedEnvironments.find(name).orElseThrow();

    assertThat(found.retired()).isTrue();
    assertThat(found.successor()).contains(successor);
  }

  @Test
  void knowsNoSuccessorWhereNoneIsOfTheKind() {
    assertThat(CuratedEnvironments.find("AzureML-Minimal").orElseThrow().successor()).isEmpty();
  }

  @Test
  void successorsAreCurrent() {
    List<String> current =
        CuratedEnvironments.all().stream()
            .filter(it -> !it.retired())
            .map(CuratedEnvironment::name)
            .toList();

    assertThat(CuratedEnvironments.all())
        .flatMap(it -> it.successor().stream().toList())
        .isNotEmpty()
        .allMatch(current::contains);
  }

  @Test
  void onlyRetiredOnesHaveSuccessorsAndDates() {
    assertThat(CuratedEnvironments.all())
        .filteredOn(it -> !it.retired())
        .isNotEmpty()
        .allMatch(it -> it.successor().isEmpty() && it.retiredSince().isEmpty())
        .allMatch(it -> it.latestVersion().isPresent() && !it.description().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AzureML-", "sklearn", "SKLEARN-1.5", "my-environment", "#"})
  void doesNotGuess(String name) {
    assertThat(CuratedEnvironments.find(name)).isEmpty();
  }
}
