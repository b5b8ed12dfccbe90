// SPDX-License-Identifier: MIT
package dev.amljob.core.compare;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.schemacheck.CanonicalWords;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the texts of a document mean: a word that is read in any case, its one spelling; a local
 * path, the file that it leads to from the document's folder.
 */
final class LoadedText {
  private static final Pattern PATHS =
      Pattern.compile("code|inputs\\.[^.]+\\.path|environment\\.(conda_file|build\\.path)");

  private static final String FILE = "file:";

  private final YamlDocument document;
  private final boolean isJob;
  private final Map<YamlScalar, String> words;

  LoadedText(YamlDocument document) {
    this.document = document;
    this.isJob = Classification.of(document).kind() == DocumentKind.COMMAND_JOB;
    this.words = isJob ? CanonicalWords.ofJob(document) : Map.of();
  }

  /** Returns the meaning of a text at a path. */
  String of(YamlScalar scalar, String path) {
    String text = scalar.text();
    if (!isJob) {
      return text;
    }
    if (path.equals("command")) {
      // A shell does not care for line breaks behind the last command.
      return text.replaceFirst("\n+$", "");
    }
    if (path.equals("environment") && text.startsWith(FILE)) {
      return FILE + ProjectFiles.resolve(document.source(), text.substring(FILE.length()));
    }
    return PATHS.matcher(path).matches() && isLocal(text)
        ? ProjectFiles.resolve(document.source(), text)
        : words.getOrDefault(scalar, text);
  }

  private static boolean isLocal(String text) {
    return !text.isEmpty()
        && !text.startsWith("azureml:")
        && !text.contains("://")
        && !text.contains("${{");
  }
}
