// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.SchemaCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a mapping that are not written, with the values that they have all the same.
 *
 * @param place where the mapping begins or, between braces, ends
 * @param lines the keys and their values
 * @param edits what writes them down; nothing where there is no mapping yet
 */
record LeftOut(Span place, List<String> lines, List<TextEdit> edits) {
  /** The parts of a job where a default decides how it runs. */
  private static final List<String> PARTS = List.of("resources", "distribution");

  private static final List<String> SECTIONS = List.of("inputs", "outputs");

  /** Returns what is left out in the parts of a job that people look at. */
  static List<LeftOut> of(YamlDocument document, CommandJob job) {
    List<LeftOut> found = new ArrayList<>();
    for (String name : PARTS) {
      job.entry(name).flatMap(entry -> of(document, entry, path(name))).ifPresent(found::add);
    }
    for (String name : SECTIONS) {
      if (job.entry(name).map(YamlEntry::value).orElse(null) instanceof YamlMapping section) {
        for (YamlEntry entry : section.entries()) {
          of(document, entry, path(name).child(entry.name())).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static InstancePath path(String name) {
    return InstancePath.ROOT.child(name);
  }

  private static Optional<LeftOut> of(YamlDocument document, YamlEntry entry, InstancePath path) {
    if (entry.value() instanceof YamlMapping mapping) {
      List<String> lines = lines(path, mapping);
      return lines.isEmpty() || mapping.entries().isEmpty() || mapping.has("value")
          ? Optional.empty()
          : Optional.of(
              new LeftOut(
                  mapping.isFlow() ? Span.at(mapping.span().end()) : behind(document, entry),
                  lines,
                  List.of(new YamlEdits(document).append(mapping, lines))));
    }
    boolean bare = entry.value() instanceof YamlScalar scalar && scalar.span().isEmpty();
    return bare && path.toString().startsWith("/outputs/")
        ? Optional.of(new LeftOut(behind(document, entry), lines(path, null), List.of()))
        : Optional.empty();
  }

  /** The place behind the colon, which stands right behind the key unless somebody likes blanks. */
  private static Span behind(YamlDocument document, YamlEntry entry) {
    int end = entry.key().span().end();
    return Span.at(document.source().text().startsWith(":", end) ? end + 1 : end);
  }

  private static List<String> lines(InstancePath path, @Nullable YamlMapping mapping) {
    List<String> lines = new ArrayList<>();
    for (PropertyDoc key : SchemaCatalog.commandJobDocs().keysAt(path, type(mapping))) {
      if (mapping == null || !mapping.has(key.key())) {
        key.defaultText().ifPresent(value -> lines.add(key.key() + ": " + value));
      }
    }
    return lines;
  }

  private static @Nullable String type(@Nullable YamlMapping mapping) {
    return mapping == null ? null : mapping.text("type").orElse(null);
  }
}
