// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests the facts of all tables and how a table is read. */
class CatalogTest {
  @Test
  void listsTablesByName() {
    assertThat(Catalog.tables())
        .extracting(BundledTable::name)
        .containsExactly("environments", "images", "regions", "sizes");
  }

  @Test
  void everyTableHasDateAndSource() {
    assertThat(Catalog.tables())
        .allSatisfy(
            table -> {
              assertThat(table.date()).isAfter(LocalDate.of(2026, 1, 1));
              assertThat(table.source()).matches("[\\w.-]+/[\\w.-]+ [0-9a-f]{40} " + table.date());
            });
  }

  @Test
  void tablesAreSmall() {
    String all =
        TableTexts.ENVIRONMENTS + TableTexts.IMAGES + TableTexts.REGIONS + TableTexts.SIZES;
    assertThat(all).hasSizeBetween(1_000, 50_000);
  }

  @Test
  void missingTableIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableReader.of("nothing"))
        .withMessageContaining("nothing");
  }

  @Test
  void lineWithTooFewCellsIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableReader.of("regions").rows(3))
        .withMessageContaining("regions");
  }
}
