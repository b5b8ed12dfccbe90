// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema that a file says it follows. Its host does not matter: several were in use, and some
 * files misspell them.
 *
 * @param name the last part of its address, as in {@code commandJob}
 * @param origin what says so, as in {@code `$schema`}
 * @param azureMl whether the address is one of Azure ML
 */
record SchemaName(String name, String origin, boolean azureMl) {
  private static final Pattern MODELINE =
      Pattern.compile("yaml-language-server:\\s*\\$schema\\s*=\\s*(\\S+)");

  private static final Pattern QUERY = Pattern.compile("[?#].*");
  private static final Pattern ENDING = Pattern.compile("(?i)(\\.schema)?\\.(json|ya?ml)$");

  /** Returns the schema that a key of the file names, or else a comment for editors. */
  static Optional<SchemaName> of(YamlDocument document) {
    return ofKey(document).or(() -> ofModeline(document));
  }

  private static Optional<SchemaName> ofKey(YamlDocument document) {
    return document
        .rootMapping()
        .flatMap(SchemaName::written)
        .flatMap(address -> ofAddress(address, "`$schema`"));
  }

  private static Optional<String> written(YamlMapping root) {
    return root.value("$schema")
        .filter(YamlScalar.class::isInstance)
        .map(node -> ((YamlScalar) node).text());
  }

  private static Optional<SchemaName> ofModeline(YamlDocument document) {
    for (YamlComment comment : document.comments()) {
      Matcher matcher = MODELINE.matcher(comment.text());
      if (matcher.find()) {
        return ofAddress(matcher.group(1), "the comment `# yaml-language-server`");
      }
    }
    return Optional.empty();
  }

  private static Optional<SchemaName> ofAddress(String address, String origin) {
    String path = QUERY.matcher(address.strip()).replaceFirst("").replace('\\', '/');
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = ENDING.matcher(file).replaceFirst("");
    boolean azureMl = path.toLowerCase(Locale.ROOT).contains("azureml");
    return name.isEmpty() ? Optional.empty() : Optional.of(new SchemaName(name, origin, azureMl));
  }

  /** Returns the kind of file that the schema is for, where it is one that is known. */
  Optional<DocumentKind> kind() {
    String folded = name.toLowerCase(Locale.ROOT);
    return switch (folded) {
      case "commandjob" -> Optional.of(DocumentKind.COMMAND_JOB);
      case "environment" -> azureMl ? Optional.of(DocumentKind.ENVIRONMENT) : Optional.empty();
      default -> otherKind(folded);
    };
  }

  private Optional<DocumentKind> otherKind(String folded) {
    if (folded.endsWith("component")) {
      return Optional.of(DocumentKind.COMPONENT);
    }
    if (isOtherJob(folded)) {
      return Optional.of(DocumentKind.OTHER_JOB);
    }
    return azureMl && KnownWords.ASSET_SCHEMAS.contains(folded)
        ? Optional.of(DocumentKind.OTHER_ASSET)
        : Optional.empty();
  }

  private static boolean isOtherJob(String folded) {
    return folded.endsWith("job")
        && (folded.startsWith("automl")
            || KnownWords.OTHER_JOB_TYPES.contains(folded.substring(0, folded.length() - 3)));
  }

  /** Returns why the kind is what it is. */
  String reason() {
    return origin + " names " + name;
  }
}
