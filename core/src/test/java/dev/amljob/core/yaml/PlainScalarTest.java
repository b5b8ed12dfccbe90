// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain scalars have the type, and the text in Python, that PyYAML gives them. */
final class PlainScalarTest {
  @Test
  void agreesWithPyYamlOnTenThousandScalars() {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Resources.lines("plain-scalars.tsv");
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      YamlScalar scalar = scalar(fields[0]);
      if (!scalar.type().name().equals(fields[1]) || !scalar.pythonText().equals(fields[2])) {
        wrong.add(line + " but was " + scalar.type() + " " + scalar.pythonText());
      }
    }
    assertThat(lines).hasSize(10_000);
    assertThat(wrong).isEmpty();
  }

  private static YamlScalar scalar(String text) {
    return new YamlScalar(
        new dev.amljob.core.text.Span(0, text.length()),
        ScalarStyle.PLAIN,
        text,
        ScalarResolver.plain(text),
        null,
        YamlScalar.Origin.nowhere());
  }

  @Test
  void valuesHaveTheTypesOfJava() {
    assertThat(value("010")).isEqualTo(BigInteger.valueOf(8));
    assertThat(value("1:30:00")).isEqualTo(BigInteger.valueOf(5400));
    assertThat(value("on")).isEqualTo(true);
    assertThat(value("1.10")).isEqualTo(1.1);
    assertThat(value("1e3")).isEqualTo("1e3");
    assertThat(value("2024-01-02")).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(value("2024-01-02T03:04:05.6"))
        .isEqualTo(LocalDateTime.of(2024, 1, 2, 3, 4, 5, 600_000_000));
    assertThat(value("2024-01-02 03:04:05 +01:30"))
        .isEqualTo(OffsetDateTime.parse("2024-01-02T03:04:05+01:30"));
    assertThat(scalarOf("a: ~").value()).isEmpty();
    assertThat(scalarOf("a: 2024-13-01").value()).isEmpty();
  }

  @Test
  void tagsDecide() {
    assertThat(scalarOf("a: !!str 5").value()).contains("5");
    assertThat(scalarOf("a: !!int '7'").value()).contains(BigInteger.valueOf(7));
    assertThat(scalarOf("a: !!int ' 0x1F '").value()).contains(BigInteger.valueOf(31));
    assertThat(scalarOf("a: !!float 1e3").pythonText()).isEqualTo("1000.0");
    assertThat(scalarOf("a: !!float '-.INF'").pythonText()).isEqualTo("-inf");
    assertThat(scalarOf("a: !!float x").type()).isEqualTo(ScalarType.UNLOADABLE);
    assertThat(scalarOf("a: !!float 1d").type()).isEqualTo(ScalarType.UNLOADABLE);
    assertThat(scalarOf("a: !!bool yes").value()).contains(true);
    assertThat(scalarOf("a: !!bool maybe").type()).isEqualTo(ScalarType.UNLOADABLE);
    assertThat(scalarOf("a: !!null x").isNull()).isTrue();
    assertThat(scalarOf("a: !!timestamp 2024-1-2").pythonText()).isEqualTo("2024-01-02");
    assertThat(scalarOf("a: !!binary aGk=").pythonText()).isEqualTo("b'hi'");
    assertThat(scalarOf("a: !!binary aGk").type()).isEqualTo(ScalarType.UNLOADABLE);
    assertThat(scalarOf("a: !!binary 'é'").type()).isEqualTo(ScalarType.UNLOADABLE);
    assertThat(scalarOf("a: !foo x").type()).isEqualTo(ScalarType.UNLOADABLE);
    assertThat(scalarOf("a: ! '5'").value()).contains(BigInteger.valueOf(5));
  }

  @Test
  void bytesReadAsInPython() {
    assertThat(PythonBytes.text(new byte[] {'\'', '\n', '\r', '\t', '\\', 0, (byte) 255}))
        .isEqualTo("b\"'\\n\\r\\t\\\\\\x00\\xff\"");
    assertThat(PythonBytes.text(new byte[] {'\'', '"'})).isEqualTo("b'\\'\"'");
  }

  @Test
  void numbersOfTooManyDigitsCannotBeLoaded() {
    assertThat(ScalarResolver.plain("1".repeat(4300)).type()).isEqualTo(ScalarType.INTEGER);
    assertThat(ScalarResolver.plain("1".repeat(4301)).type()).isEqualTo(ScalarType.UNLOADABLE);
  }

  private static Object value(String text) {
    return scalarOf("a: " + text).value().orElseThrow();
  }

  private static YamlScalar scalarOf(String yaml) {
    YamlDocument document = YamlParser.parse(SourceFile.of("x.yml", yaml));
    return (YamlScalar) document.rootMapping().orElseThrow().entries().get(0).value();
  }
}
