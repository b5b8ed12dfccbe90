// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the table of regions. */
class RegionsTest {
  @Test
  void namesAreSortedAndUnique() {
    assertThat(Regions.all())
        .extracting(Region::name)
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(name -> name.matches("[a-z]+[0-9]?[a-z]*"));
  }

  @ParameterizedTest
  @CsvSource({
    "eastus, East US",
    "westeurope, West Europe",
    "swedencentral, Sweden Central",
    "usgovvirginia, US Gov Virginia",
    "chinanorth3, China North 3",
  })
  void findsRegionByEitherName(String name, String displayName) {
    Region region = new Region(name, displayName);

    assertThat(Regions.find(name)).contains(region);
    assertThat(Regions.find(displayName)).contains(region);
    assertThat(Regions.find(name.toUpperCase(Locale.ROOT))).contains(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eastus9", "us-east-1", "europe", "global"})
  void doesNotGuess(String name) {
    assertThat(Regions.find(name)).isEmpty();
  }
}
