// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An input or output of a job, looked at as if a component declared it.
 *
 * @param role "input" or "output"
 * @param data the mapping, with the name that it stands under
 * @param context the file
 */
record ComponentDeclaration(String role, Located<YamlMapping> data, RuleContext context) {
  private static final Set<String> KEYS =
      Set.of("optional", "default", "description", "enum", "min", "max");
  private static final Set<String> LITERAL_TYPES =
      Set.of("string", "str", "number", "float", "integer", "int", "boolean", "bool");
  private static final String ANY_DATA = "path";

  /** Reports what only a component has, once for all of it. */
  void report() {
    List<YamlEntry> signs =
        data.value().effectiveEntries().stream()
            .filter(entry -> isKey(entry) || isType(entry))
            .toList();
    if (signs.isEmpty()) {
      return;
    }
    YamlEntry first = signs.get(0);
    Finding finding = context.report(span(first), message(first)).explains(data.entry().span());
    signs.stream().skip(1).forEach(sign -> finding.note(span(sign), "this is for components too"));
    if (data.node() instanceof YamlMapping mapping && data.value().entries().containsAll(signs)) {
      offer(mapping, signs, finding);
    }
  }

  private static boolean isKey(YamlEntry entry) {
    return KEYS.contains(entry.name());
  }

  private static boolean isType(YamlEntry entry) {
    String type = text(entry);
    return entry.name().equals("type") && (LITERAL_TYPES.contains(type) || type.equals(ANY_DATA));
  }

  private static String text(YamlEntry entry) {
    return entry.value().resolved() instanceof YamlScalar scalar
        ? scalar.text().toLowerCase(Locale.ROOT)
        : "";
  }

  private static Span span(YamlEntry sign) {
    return isKey(sign) ? sign.key().span() : sign.value().span();
  }

  private String message(YamlEntry sign) {
    String owner = "an " + role + " of a job ";
    if (isKey(sign)) {
      return Excerpt.code(sign.name()) + " is for components; " + owner + "has no such key";
    }
    return Excerpt.code("type: " + text(sign))
        + " is for components; "
        + owner
        + (role.equals("input") && LITERAL_TYPES.contains(text(sign))
            ? "is the value itself"
            : "has a type such as `uri_folder`");
  }

  private void offer(YamlMapping mapping, List<YamlEntry> signs, Finding finding) {
    if (isLiteral(mapping)) {
      literal(mapping).ifPresent(edit -> finding.suggest("write the value itself", edit));
      return;
    }
    YamlEdits edits = new YamlEdits(context.document());
    List<YamlEntry> gone = signs.stream().filter(ComponentDeclaration::isKey).toList();
    List<TextEdit> all = new ArrayList<>();
    if (!gone.isEmpty()) {
      all.addAll(List.of(edits.delete(mapping, gone)));
    }
    signs.stream()
        .filter(sign -> isType(sign) && text(sign).equals(ANY_DATA))
        .forEach(sign -> all.add(edits.replace(sign.value(), "uri_folder")));
    if (!all.isEmpty()) {
      finding.suggest("write it as that of a job", all.toArray(TextEdit[]::new));
    }
  }

  private boolean isLiteral(YamlMapping mapping) {
    boolean typed =
        mapping.find("type").map(type -> LITERAL_TYPES.contains(text(type))).orElse(false);
    boolean bare = !mapping.has("type") && !mapping.has("path") && mapping.has("default");
    return role.equals("input") && (typed || bare);
  }

  /** Returns the edit that leaves only the value: the one that is given, or else the default. */
  private Optional<TextEdit> literal(YamlMapping mapping) {
    return Stream.of("value", "default")
        .flatMap(key -> mapping.find(key).stream())
        .map(YamlEntry::value)
        .filter(node -> node instanceof YamlScalar scalar && !scalar.isNull())
        .findFirst()
        .map(value -> context.file().text(value.span()))
        .filter(written -> written.indexOf('\n') < 0 && mapping.anchor().isEmpty())
        .flatMap(this::replaceWith);
  }

  private Optional<TextEdit> replaceWith(String written) {
    YamlEntry entry = data.entry();
    String line = context.file().text(entry.key().span()) + ": " + written;
    return context
        .document()
        .mappingOf(entry)
        .map(
            parent -> new YamlEdits(context.document()).replaceEntry(parent, entry, List.of(line)));
  }
}
