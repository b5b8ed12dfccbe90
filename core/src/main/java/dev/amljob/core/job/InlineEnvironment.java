// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Objects;
import java.util.Optional;

/**
 * An environment that is written out, in a job or as a file.
 *
 * @param mapping its keys
 * @param span the place of the whole
 * @param headSpan where something about the whole is shown: the key {@code environment}, or the
 *     first key of a file
 */
public record InlineEnvironment(YamlMapping mapping, Span span, Span headSpan)
    implements EnvironmentRef {
  public InlineEnvironment {
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(headSpan, "headSpan");
  }

  static InlineEnvironment of(Located<YamlMapping> source) {
    return new InlineEnvironment(source.value(), source.span(), source.keySpan());
  }

  /** Returns the environment that a file of its own holds. */
  public static Optional<InlineEnvironment> of(YamlDocument document) {
    return document
        .rootMapping()
        .filter(root -> !root.entries().isEmpty())
        .map(root -> new InlineEnvironment(root, root.span(), root.entries().get(0).key().span()));
  }

  /** Returns the container image. */
  public Optional<Located<String>> image() {
    return fields().text("image");
  }

  /** Returns the path of a conda file. */
  public Optional<Located<String>> condaFile() {
    return fields().text("conda_file");
  }

  /** Returns the content of a conda file, where it is written out in place. */
  public Optional<Located<YamlMapping>> condaContent() {
    return fields().mapping("conda_file");
  }

  /** Returns how the image is built. */
  public Optional<BuildContext> build() {
    return fields().mapping("build").map(BuildContext::new);
  }

  /** Returns the system, where a known one is written. */
  public Optional<Located<OsType>> osType() {
    return fields().choice("os_type", OsType::of);
  }

  /** Returns the name, which means nothing inside a job. */
  public Optional<Located<String>> name() {
    return fields().text("name");
  }

  /** Returns the version, which means nothing inside a job and need not be written as a text. */
  public Optional<Located<YamlScalar>> version() {
    return fields().scalar("version");
  }

  /** Returns what it is for. */
  public Optional<Located<String>> description() {
    return fields().text("description");
  }

  /** Returns the datastore to which a build context goes. */
  public Optional<Located<String>> datastore() {
    return fields().text("datastore");
  }

  /** Returns the settings of a server in the container. */
  public Optional<Located<YamlMapping>> inferenceConfig() {
    return fields().mapping("inference_config");
  }

  private Fields fields() {
    return new Fields(mapping);
  }
}
