// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.math.BigInteger;
import java.util.Optional;

/** What a file that a job names holds at its root, where YAML itself has nothing against it. */
final class FileContent {
  private final SourceFile file;
  private final Optional<YamlNode> root;

  private FileContent(SourceFile file, Optional<YamlNode> root) {
    this.file = file;
    this.root = root;
  }

  /** Returns the content; absent where other rules say why the file cannot be read. */
  static Optional<FileContent> of(RuleContext context) {
    boolean broken =
        !context.document().faults().isEmpty() || context.file().encodingFault().isPresent();
    return broken
        ? Optional.empty()
        : Optional.of(
            new FileContent(context.file(), context.document().root().map(YamlNode::resolved)));
  }

  /** Returns whether there are no values at all. */
  boolean isEmpty() {
    return root.isEmpty() || (root.get() instanceof YamlScalar scalar && scalar.isNull());
  }

  /** Returns whether Python takes the content for false, which the reference takes for nothing. */
  boolean isFalse() {
    return root.isEmpty() || isFalse(root.get());
  }

  static boolean isFalse(YamlNode value) {
    if (value instanceof YamlSequence list) {
      return list.items().isEmpty();
    }
    return value instanceof YamlScalar scalar
        && switch (scalar.type()) {
          case NULL -> true;
          case STRING -> scalar.text().isEmpty();
          case BOOLEAN -> scalar.value().filter(Boolean.FALSE::equals).isPresent();
          case INTEGER -> scalar.value().filter(BigInteger.ZERO::equals).isPresent();
          case FLOAT, TIMESTAMP, BINARY, MERGE, UNLOADABLE -> false;
        };
  }

  boolean isMapping() {
    return root.isPresent() && root.get() instanceof YamlMapping;
  }

  /** Returns what the root is: "a list". */
  String kindName() {
    return root.map(YamlNode::kindName).orElse("nothing");
  }

  /** Returns the first line of the root, or the start of a file without one. */
  Span firstLine() {
    if (isEmpty()) {
      return Span.at(0);
    }
    Span whole = root.map(YamlNode::span).orElse(Span.at(0));
    int lineEnd = file.lines().line(file.lines().lineOf(whole.start())).end();
    return new Span(whole.start(), Math.max(whole.start(), Math.min(whole.end(), lineEnd)));
  }
}
