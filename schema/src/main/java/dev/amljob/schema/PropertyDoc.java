// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What a schema says about one key, for people who write documents.
 *
 * @param key the key; for a list item or the document itself, empty
 * @param description one to three sentences
 * @param types the JSON types that are legal
 * @param values the values that are known, with their meaning; empty where any value is legal
 * @param openValues whether other values than the known ones are legal too
 * @param defaultValue what leaving the key out means, where that is a value
 * @param examples values worth copying
 * @param required whether the mapping needs the key
 * @param readOnly whether only the service writes it, and ignores it in a submitted document
 * @param ignored whether it has no effect at all
 * @param since the version of the command-line extension that brought it
 * @param path which kind of local file it may name, if any
 * @param reference which kind of asset or resource it may name, if any
 * @param formerNames the names that older dialects had for it
 * @param expects a noun phrase for what belongs here
 */
public record PropertyDoc(
    String key,
    String description,
    List<String> types,
    List<EnumValue> values,
    boolean openValues,
    Optional<JsonNode> defaultValue,
    List<JsonNode> examples,
    boolean required,
    boolean readOnly,
    boolean ignored,
    Optional<String> since,
    Optional<PathKind> path,
    Optional<String> reference,
    List<String> formerNames,
    Optional<String> expects) {

  /**
   * One value that is known for a key.
   *
   * @param value the value in its canonical spelling
   * @param description what it means
   */
  public record EnumValue(String value, String description) {}

  /** Which kind of local file a text may name. */
  public enum PathKind {
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A file or a folder. */
    EITHER
  }

  /** Keeps copies of the lists. */
  public PropertyDoc {
    types = List.copyOf(types);
    values = List.copyOf(values);
    examples = List.copyOf(examples);
    formerNames = List.copyOf(formerNames);
  }

  /** Returns the first example that is a text, for those who write one into a document. */
  public Optional<String> exampleText() {
    return examples.stream().filter(JsonNode::isTextual).map(JsonNode::textValue).findFirst();
  }

  /** Returns the default as a document would write it. */
  public Optional<String> defaultText() {
    return defaultValue.map(PropertyDoc::written);
  }

  /** Returns the examples as a document would write them, mappings and lists in flow style. */
  public List<String> exampleTexts() {
    return examples.stream().map(PropertyDoc::written).toList();
  }

  private static String written(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
