// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlValues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The texts of a job that the reference reads as paths on this machine. What they mean depends on
 * the folder of the file, so a job that moves has to write them anew.
 */
public final class LocalPaths {
  /** By the path of the text; {@code *} stands for any name. */
  private static final Map<String, Form> PLACES =
      Map.of(
          "/code", Form.ADDRESS,
          "/environment", Form.FILE_REFERENCE,
          "/environment/conda_file", Form.PATH,
          "/environment/build/path", Form.ADDRESS,
          "/inputs/*/path", Form.DATA,
          "/inputs/*/path_on_compute", Form.DATA);

  /** How a path may be written at a place, and what else may stand there. */
  private enum Form {
    /** Nothing but a path. */
    PATH,
    /** A path, or an address that begins with a scheme. */
    ADDRESS,
    /** A path behind {@code file:}, or the name of something. */
    FILE_REFERENCE,
    /** A path without a colon and an at sign, by which the reference knows names of assets. */
    DATA;

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    String prefix() {
      return this == FILE_REFERENCE ? EnvironmentFile.PREFIX : "";
    }

    boolean isLocal(YamlScalar scalar) {
      return scalar.type() == ScalarType.STRING && isLocal(scalar.text());
    }

    boolean isLocal(String text) {
      if (text.contains("${{") || text.startsWith("~") || text.length() <= prefix().length()) {
        return false;
      }
      return switch (this) {
        case PATH -> true;
        case ADDRESS -> !SCHEME.matcher(text).matches();
        case FILE_REFERENCE -> text.startsWith(prefix());
        case DATA -> text.indexOf(':') < 0 && text.indexOf('@') < 0;
      };
    }
  }

  /**
   * A text that is read as a path on this machine.
   *
   * @param node where it is written
   * @param path the path in it
   */
  public record Written(YamlScalar node, String path) {}

  private final UnaryOperator<String> change;
  private final UnaryOperator<String> fallback;

  private LocalPaths(UnaryOperator<String> change, UnaryOperator<String> fallback) {
    this.change = change;
    this.fallback = fallback;
  }

  /** Returns those of a job, each once. */
  public static Set<Written> in(YamlMapping job) {
    Set<Written> found = new LinkedHashSet<>();
    find(job, "", found);
    return found;
  }

  private static void find(YamlMapping mapping, String place, Set<Written> found) {
    for (YamlEntry entry : mapping.effectiveEntries()) {
      String inner = inner(entry, place);
      YamlNode value = entry.value().resolved();
      if (value instanceof YamlMapping deeper && leadsToPaths(inner)) {
        find(deeper, inner, found);
      } else if (value instanceof YamlScalar scalar) {
        Form form = PLACES.get(inner);
        if (form != null && form.isLocal(scalar)) {
          found.add(new Written(scalar, scalar.text().substring(form.prefix().length())));
        }
      }
    }
  }

  private static String inner(YamlEntry entry, String place) {
    return place + "/" + (place.equals("/inputs") ? "*" : entry.name());
  }

  private static boolean leadsToPaths(String place) {
    return PLACES.keySet().stream().anyMatch(known -> (known + "/").startsWith(place + "/"));
  }

  /**
   * Returns the job with its paths written in another way.
   *
   * @param change makes the new path of an old one
   * @param fallback makes another where the first would read as something else: the name of an
   *     asset, say
   */
  public static YamlMapping changed(
      YamlMapping job, UnaryOperator<String> change, UnaryOperator<String> fallback) {
    return new LocalPaths(change, fallback).mapping(job, "");
  }

  private YamlMapping mapping(YamlMapping mapping, String place) {
    List<YamlEntry> entries =
        mapping.effectiveEntries().stream().map(entry -> entry(entry, place)).toList();
    return YamlValues.mapping(entries);
  }

  private YamlEntry entry(YamlEntry entry, String place) {
    String inner = inner(entry, place);
    return leadsToPaths(inner)
        ? new YamlEntry(entry.key(), value(entry.value().resolved(), inner))
        : entry;
  }

  private YamlNode value(YamlNode node, String place) {
    if (node instanceof YamlMapping mapping) {
      return mapping(mapping, place);
    }
    Form form = PLACES.get(place);
    return form != null && node instanceof YamlScalar scalar && form.isLocal(scalar)
        ? YamlValues.text(changed(scalar.text(), form))
        : node;
  }

  private String changed(String text, Form form) {
    String path = text.substring(form.prefix().length());
    String first = form.prefix() + change.apply(path);
    return form.isLocal(first) ? first : form.prefix() + fallback.apply(path);
  }
}
