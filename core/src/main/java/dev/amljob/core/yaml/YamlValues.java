// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes values that stand in no text yet; {@link YamlWriter} writes them. */
public final class YamlValues {
  private static final Span NOWHERE = Span.at(0);
  private static final SourceChars NO_SOURCE = new SourceChars("");

  private YamlValues() {}

  /** Returns a string. */
  public static YamlScalar text(String text) {
    return scalar(text, ScalarStyle.DOUBLE_QUOTED, Resolver.text(text));
  }

  /** Returns what PyYAML reads where a text stands without quotes: perhaps a number. */
  public static YamlScalar plain(String text) {
    return scalar(text, ScalarStyle.PLAIN, Resolver.resolve(text));
  }

  /** Returns a null, which is written as nothing where that can be. */
  public static YamlScalar nothing() {
    return plain("");
  }

  /** Returns a boolean. */
  public static YamlScalar of(boolean value) {
    return plain(value ? "true" : "false");
  }

  /** Returns a whole number. */
  public static YamlScalar of(long value) {
    return plain(BigInteger.valueOf(value).toString());
  }

  /** Returns a number that need not be whole. */
  public static YamlScalar of(double value) {
    if (Double.isNaN(value)) {
      return plain(".nan");
    } else if (Double.isInfinite(value)) {
      return plain(value > 0 ? ".inf" : "-.inf");
    }
    String text = PythonText.of(value);
    // To PyYAML, `1e-06` is a text.
    return plain(text.indexOf('.') < 0 ? text.replace("e", ".0e") : text);
  }

  /** Returns a mapping with these keys, in their order. */
  public static YamlMapping mapping(Map<String, ? extends YamlNode> values) {
    List<YamlEntry> entries = new ArrayList<>();
    values.forEach((key, value) -> entries.add(new YamlEntry(text(key), value)));
    return mapping(entries);
  }

  /** Returns a mapping with these entries. */
  public static YamlMapping mapping(Collection<YamlEntry> entries) {
    return new YamlMapping(NOWHERE, false, null, List.copyOf(entries));
  }

  /** Returns a list. */
  public static YamlSequence list(List<? extends YamlNode> items) {
    return new YamlSequence(NOWHERE, false, null, List.copyOf(items));
  }

  private static YamlScalar scalar(String text, ScalarStyle style, YamlScalar.Resolved resolved) {
    return new YamlScalar(
        new YamlScalar.Written(NOWHERE, style, text, NO_SOURCE, 0), resolved, null);
  }
}
