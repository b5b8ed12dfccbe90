// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlValues;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists and single values as JSON. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private final int indent;

  private JsonText(int indent) {
    this.indent = indent;
  }

  /** Returns the JSON of a value, with a line break at its end. */
  public static String of(@Nullable Object value, int indent) {
    JsonText text = new JsonText(indent);
    text.value(value, 0);
    return text.out.append('\n').toString();
  }

  private void value(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value == null
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof BigInteger) {
      out.append(value);
    } else if (value instanceof Double number && Double.isFinite(number)) {
      // Of the numbers that JSON knows, PyYAML reads those with a dot and a signed exponent.
      out.append(YamlValues.of(number).text());
    } else if (value instanceof ByteBuffer bytes) {
      string(US_ASCII.decode(Base64.getEncoder().encode(bytes.duplicate())).toString());
    } else {
      string(LoadedValue.pythonText(value));
    }
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      line(depth + 1);
      string(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), depth + 1);
      out.append(entries.hasNext() ? "," : "");
    }
    end(map.isEmpty(), depth, '}');
  }

  private void array(List<?> list, int depth) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      line(depth + 1);
      value(list.get(i), depth + 1);
      out.append(i < list.size() - 1 ? "," : "");
    }
    end(list.isEmpty(), depth, ']');
  }

  private void end(boolean empty, int depth, char bracket) {
    if (!empty) {
      line(depth);
    }
    out.append(bracket);
  }

  private void line(int depth) {
    out.append('\n').append(" ".repeat(depth * indent));
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> {
        boolean plain = c >= ' ' && !Character.isSurrogate(c) && c != 0x7F;
        out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
  }
}
