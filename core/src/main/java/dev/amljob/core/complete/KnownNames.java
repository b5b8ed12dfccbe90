// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.job.DeclaredAsset;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to assets, computes and datastores that stand in some files, by the sort that they are
 * of, and what those files declare themselves. Nobody asks a workspace: what was written once can
 * be written again.
 *
 * @param references the texts as written, by their sort: {@code compute}, {@code environment},
 *     {@code datastore}, {@code data}, {@code model}, {@code code}; addresses of whatever sort are
 *     {@code address}
 */
public record KnownNames(Map<String, Set<String>> references) {
  static final String ADDRESS = "address";

  private static final String PREFIX = "azureml:";
  private static final String SCHEME = "azureml://";

  private static final Pattern DATASTORE =
      Pattern.compile("azureml://[^\\s\"']*?datastores/([\\w-]+)");

  public KnownNames {
    Map<String, Set<String>> copy = new TreeMap<>();
    references.forEach((sort, names) -> copy.put(sort, Set.copyOf(names)));
    references = Map.copyOf(copy);
  }

  /** Returns no names at all. */
  public static KnownNames none() {
    return new KnownNames(Map.of());
  }

  /** Returns what stands in a file; a broken one does as well as any. */
  public static KnownNames in(YamlDocument document) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (YamlMapping mapping : document.mappings()) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.value() instanceof YamlScalar value) {
          readEntry(mapping, entry.name(), value.text(), found);
        }
      }
    }
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlScalar scalar && scalar.text().contains(SCHEME)) {
        readAddresses(scalar.text(), found);
      }
    }
    DeclaredAsset.of(document).ifPresent(own -> add(own.sort(), own.reference(), found));
    return new KnownNames(found);
  }

  private static void readEntry(
      YamlMapping mapping, String key, String text, Map<String, Set<String>> found) {
    String sort =
        switch (key) {
          case "compute", "environment", "datastore", "code" -> key;
          case "path" -> AssetSorts.of(mapping.text("type").orElse(""));
          default -> "";
        };
    boolean named =
        text.startsWith(PREFIX) ? text.length() > PREFIX.length() : sort.equals("datastore");
    boolean address = key.equals("path") && text.startsWith(SCHEME);
    if (!sort.isEmpty() && named && !address && isWord(text)) {
      add(sort, text, found);
    }
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
  }

  /** An expression in an address is known when the job runs; what stands before it is known now. */
  private static void readAddresses(String text, Map<String, Set<String>> found) {
    int open = text.indexOf('$');
    String known = open < 0 ? text : text.substring(0, text.lastIndexOf('/', open) + 1);
    if (known.startsWith(SCHEME) && known.length() > SCHEME.length() && isWord(known)) {
      add(ADDRESS, known, found);
    }
    Matcher datastore = DATASTORE.matcher(text);
    while (datastore.find()) {
      add("datastore", datastore.group(1), found);
    }
  }

  private static void add(String sort, String name, Map<String, Set<String>> found) {
    found.computeIfAbsent(sort, unused -> new TreeSet<>()).add(name);
  }

  /** Returns what stands in any of them. */
  public static KnownNames all(Collection<KnownNames> parts) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (KnownNames part : parts) {
      part.references.forEach(
          (sort, names) -> all.computeIfAbsent(sort, unused -> new TreeSet<>()).addAll(names));
    }
    return new KnownNames(all);
  }

  /** Returns the names of a sort, in alphabetical order. */
  List<String> of(String sort) {
    return references.getOrDefault(sort, Set.of()).stream().sorted().toList();
  }
}
