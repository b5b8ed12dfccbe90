// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to assets, computes and datastores that stand in some texts, by the sort that they are
 * of. Nobody asks a workspace: what was written once can be written again.
 *
 * @param references the texts as written, by the sort of their key: {@code compute}, {@code
 *     environment}, {@code datastore}, {@code data}
 */
public record KnownNames(Map<String, Set<String>> references) {
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[ \\t-]*(\\w+):[ \\t]+[\"']?(\\S+?)[\"']?[ \\t]*(?:#.*)?$", Pattern.MULTILINE);

  private static final Pattern DATASTORE =
      Pattern.compile("azureml://[^\\s\"']*?datastores/([\\w-]+)");

  private static final Map<String, String> SORTS =
      Map.of(
          "compute", "compute",
          "environment", "environment",
          "datastore", "datastore",
          "path", "data");

  public KnownNames {
    Map<String, Set<String>> copy = new TreeMap<>();
    references.forEach((sort, names) -> copy.put(sort, Set.copyOf(names)));
    references = Map.copyOf(copy);
  }

  /** Returns no names at all. */
  public static KnownNames none() {
    return new KnownNames(Map.of());
  }

  /** Returns what stands in a text; a broken one does as well as any. */
  public static KnownNames in(String text) {
    Map<String, Set<String>> found = new TreeMap<>();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      String sort = SORTS.get(entry.group(1));
      String name = entry.group(2);
      boolean reference = name.startsWith("azureml:");
      if (sort != null && (reference ? name.length() > 8 : sort.equals("datastore"))) {
        found.computeIfAbsent(sort, unused -> new TreeSet<>()).add(name);
      }
    }
    Matcher datastore = DATASTORE.matcher(text);
    while (datastore.find()) {
      found.computeIfAbsent("datastore", unused -> new TreeSet<>()).add(datastore.group(1));
    }
    return new KnownNames(found);
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
