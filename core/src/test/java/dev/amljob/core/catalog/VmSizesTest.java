// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the table of sizes. */
class VmSizesTest {
  @Test
  void namesAreSortedAndUnique() {
    assertThat(VmSizes.all())
        .extracting(VmSize::name)
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(name -> name.startsWith("Standard_N"));
  }

  @ParameterizedTest
  @CsvSource({
    "Standard_NC6, 6, 56, 1, NVIDIA K80",
    "Standard_NC24rs_v2, 24, 448, 4, NVIDIA P100",
    "Standard_NC24s_v3, 24, 448, 4, NVIDIA V100 16GB",
    "Standard_NC64as_T4_v3, 64, 440, 4, NVIDIA T4",
    "Standard_NC48ads_A100_v4, 48, 440, 2, NVIDIA A100 80GB",
    "Standard_NC80adis_H100_v5, 80, 640, 2, NVIDIA H100 94GB",
    "Standard_ND24rs, 24, 448, 4, NVIDIA P40",
    "Standard_ND40rs_v2, 40, 672, 8, NVIDIA V100 32GB",
    "Standard_ND96asr_v4, 96, 900, 8, NVIDIA A100 40GB",
    "Standard_ND96isr_H100_v5, 96, 1900, 8, NVIDIA H100 80GB",
    "Standard_ND96isr_H200_v5, 96, 1850, 8, NVIDIA H200 141GB",
    "Standard_ND96isr_MI300X_v5, 96, 1850, 8, AMD MI300X 192GB",
    "Standard_NV24, 24, 224, 4, NVIDIA M60",
    "Standard_NV72ads_A10_v5, 72, 880, 2, NVIDIA A10",
  })
  void findsSize(String name, int vcpus, int memoryGib, int gpus, String model) {
    assertThat(VmSizes.find(name)).contains(new VmSize(name, vcpus, memoryGib, gpus, model));
  }

  @ParameterizedTest
  @ValueSource(strings = {"STANDARD_NC6S_V3", "standard_nc6s_v3", "Standard_NC6s_v3"})
  void findsSizeInAnyCase(String name) {
    assertThat(VmSizes.find(name)).map(VmSize::name).contains("Standard_NC6s_v3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NC6s_v3", "Standard_DS3_v2", "Standard_NC999", "Standard_NP10s"})
  void doesNotGuess(String name) {
    assertThat(VmSizes.find(name)).isEmpty();
  }
}
