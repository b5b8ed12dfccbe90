// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the table of base images. */
class BaseImagesTest {
  private static final String FOLDER = "mcr.microsoft.com/azureml/";

  @Test
  void namesAreSortedAndUnique() {
    assertThat(BaseImages.all())
        .extracting(BaseImage::name)
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "openmpi4.1.0-ubuntu20.04, 2025-02-24, openmpi4.1.0-ubuntu22.04",
    "openmpi3.1.2-ubuntu18.04, 2023-03-10, openmpi4.1.0-ubuntu22.04",
    "intelmpi2018.3-ubuntu16.04, 2021-06-15, openmpi4.1.0-ubuntu22.04",
    "openmpi4.1.0-cuda11.8-cudnn8-ubuntu22.04, 2025-09-09, openmpi5.0-cuda12.4-ubuntu22.04",
  })
  void findsEndedImage(String name, LocalDate endedOn, String successor) {
    BaseImage found = BaseImages.find(FOLDER + name).orElseThrow();

    assertThat(found.ended()).isTrue();
    assertThat(found.endedOn()).contains(endedOn);
    assertThat(found.successor()).contains(FOLDER + successor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":latest", ":20240101.v1", "@sha256:00", ":latest@sha256:00"})
  void findsSupportedImageWithAnyTag(String tag) {
    BaseImage found = BaseImages.find(FOLDER + "openmpi5.0-ubuntu24.04" + tag).orElseThrow();

    assertThat(found.ended()).isFalse();
    assertThat(found.endedOn()).isEmpty();
    assertThat(found.successor()).isEmpty();
  }

  @Test
  void successorsAreSupported() {
    List<String> supported =
        BaseImages.all().stream().filter(it -> !it.ended()).map(BaseImage::name).toList();

    assertThat(BaseImages.all())
        .filteredOn(BaseImage::ended)
        .isNotEmpty()
        .allMatch(it -> it.successor().filter(supported::contains).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "openmpi4.1.0-ubuntu20.04",
        "docker.io/azureml/openmpi4.1.0-ubuntu20.04",
        "mcr.microsoft.com/azureml/",
        "mcr.microsoft.com/azureml/curated/sklearn-1.5:1",
        "mcr.microsoft.com/azureml/openmpi9-ubuntu99.04"
      })
  void doesNotGuess(String reference) {
    assertThat(BaseImages.find(reference)).isEmpty();
  }
}
