// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of every document that is formatted. */
class FormatterProperties {
  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static boolean isSound(YamlDocument document) {
    boolean sound = document.faults().isEmpty();
    Statistics.collect(sound);
    // A generator that hardly wrote YAML would test nothing.
    Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 60));
    return sound;
  }

  @Property(tries = 400, seed = "1")
  void formatsOnceAndForAll(
      @ForAll("seeds") long seed,
      @ForAll FormatOptions.Keys keys,
      @ForAll @IntRange(min = 1, max = 4) int indent) {
    String text = MessyYaml.document(new Random(seed));
    if (isSound(FormatAssert.parse(text))) {
      FormatAssert.formatted(text, new FormatOptions(indent, keys));
    }
  }

  @Property(tries = 300, seed = "1")
  void formatsPartsAsItFormatsTheWhole(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    String text = MessyYaml.document(random);
    YamlDocument document = FormatAssert.parse(text);
    if (isSound(document)) {
      int start = random.nextInt(text.length() + 1);
      Span part = new Span(start, start + random.nextInt(text.length() - start + 1));
      List<TextEdit> all = Formatter.format(document, FormatOptions.defaults()).edits();
      Formatted formatted = Formatter.format(document, FormatOptions.defaults(), part);
      assertThat(LoadedText.of(FormatAssert.parse(formatted.text())))
          .isEqualTo(LoadedText.of(document));
      Span range = RootEntries.around(document, part);
      assertThat(formatted.edits()).allMatch(edit -> range.covers(edit.span()));
      assertThat(
              Formatter.format(document, FormatOptions.defaults(), document.source().span())
                  .edits())
          .isEqualTo(all);
    }
  }
}
