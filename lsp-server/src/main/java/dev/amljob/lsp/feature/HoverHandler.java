// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.complete.Documentation;
import dev.amljob.core.complete.Types;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.NodePath;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDocs;
import dev.amljob.schema.SchemaCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/hover}. */
public final class HoverHandler {
  private final ClientTraits client;

  /** Makes a handler for a client. */
  public HoverHandler(ClientTraits client) {
    this.client = client;
  }

  /** Returns what there is to know of a place; null where that is nothing. */
  public @Nullable Hover answer(Snapshot snapshot, Position position) {
    int offset = snapshot.converter().offset(position);
    NodePath way = NodePath.at(snapshot.document(), offset);
    YamlNode node = way.last().orElse(null);
    if (node == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    Span span = node.span();
    Optional<Expression> expression = expression(node, offset);
    Optional<AnchorText> anchor = AnchorText.at(snapshot, offset);
    if (anchor.isPresent()) {
      span = anchor.get().span();
      parts.add(anchor.get().text());
    } else if (expression.isPresent()) {
      span = expression.get().span();
      parts.add(describe(expression.get(), snapshot.result()));
    } else if (!(node instanceof YamlScalar) && !(node instanceof YamlAlias)) {
      return null;
    } else {
      doc(way, snapshot.result()).ifPresent(doc -> describe(doc, way, parts));
    }
    if (snapshot.isConfiguration()) {
      namedRule(node, parts);
    }
    rules(snapshot.result(), offset, parts);
    if (parts.isEmpty()) {
      return null;
    }
    String text = String.join("\n\n---\n\n", parts);
    String kind = client.readsMarkdown() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    return new Hover(new MarkupContent(kind, text), snapshot.converter().range(span));
  }

  private static Optional<Expression> expression(YamlNode node, int offset) {
    return node instanceof YamlScalar scalar
        ? ExpressionParser.parse(scalar).stream()
            .filter(found -> found.span().touches(offset) && !found.context().isEmpty())
            .reduce((outer, inner) -> inner)
        : Optional.empty();
  }

  private static String describe(Expression expression, LintResult result) {
    String name = expression.name().text();
    if (expression.isInput()) {
      return result
          .job()
          .input(name)
          .map(HoverHandler::input)
          .orElse("`" + name + "` is not declared under `inputs`");
    }
    if (expression.isOutput()) {
      return result
          .job()
          .output(name)
          .map(HoverHandler::output)
          .orElse("`" + name + "` is not declared under `outputs`");
    }
    return "`" + expression.text() + "`";
  }

  private static String input(JobInput input) {
    String head = "input **" + input.name() + "**: `" + Types.of(input) + "`";
    return input
        .path()
        .map(path -> head + "  \nfrom `" + path.value() + "`")
        .orElse(
            input.literal().isPresent()
                ? head + "  \nstands for `" + Types.of(input) + "` in the command"
                : head);
  }

  private static String output(JobOutput output) {
    String head = "output **" + output.name() + "**: `" + Types.of(output) + "`";
    return output
        .path()
        .map(path -> head + "  \nto `" + path.value() + "`")
        .orElse(head + "  \nto a folder of its own in the default datastore");
  }

  private static Optional<PropertyDoc> doc(NodePath way, LintResult result) {
    PropertyDocs docs =
        switch (result.classification().kind()) {
          case ENVIRONMENT -> SchemaCatalog.environmentDocs();
          case CONFIGURATION -> SchemaCatalog.configurationDocs();
          default -> SchemaCatalog.commandJobDocs();
        };
    boolean isType = way.path().key().filter("type"::equals).isPresent();
    String type =
        isType ? null : way.mapping().flatMap(mapping -> mapping.text("type")).orElse(null);
    return docs.at(way.path(), type).or(() -> docs.at(way.path()));
  }

  private static void describe(PropertyDoc doc, NodePath way, List<String> parts) {
    YamlNode node = way.last().orElseThrow();
    boolean isKey =
        way.nodes().size() > 1
            && way.mapping().isPresent()
            && way.mapping().get().entries().stream().anyMatch(entry -> entry.key() == node);
    if (isKey) {
      parts.add("**" + doc.key() + "**\n\n" + Documentation.of(doc));
      return;
    }
    if (node.resolved() instanceof YamlScalar scalar) {
      value(scalar, doc, way).ifPresent(parts::add);
      ValueFacts.of(scalar.text(), doc).ifPresent(parts::add);
    }
    doc.values().stream()
        .filter(value -> isValue(node, value.value()) && !value.description().isEmpty())
        .findFirst()
        .ifPresent(value -> parts.add("`" + value.value() + "`: " + value.description()));
    if (parts.isEmpty()) {
      parts.add("**" + doc.key() + "**\n\n" + doc.description());
    }
  }

  private static boolean isValue(YamlNode node, String value) {
    return node.resolved() instanceof YamlScalar scalar && scalar.text().equalsIgnoreCase(value);
  }

  /** Returns the value as the service reads it, where that is not what is written. */
  private static Optional<String> value(YamlScalar scalar, PropertyDoc doc, NodePath way) {
    if (way.path().toString().equals("/limits/timeout")) {
      return Durations.words(scalar.text()).map(words -> "`" + scalar.text() + "` s is " + words);
    }
    boolean asText = doc.types().isEmpty() || doc.types().contains("string");
    boolean changes =
        scalar.type() != ScalarType.STRING
            && scalar.type() != ScalarType.NULL
            && !scalar.pythonText().equals(scalar.text());
    return asText && changes
        ? Optional.of("`" + scalar.text() + "` is sent as `" + scalar.pythonText() + "`")
        : Optional.empty();
  }

  /** Adds the page of the rule whose id stands in a configuration. */
  private static void namedRule(YamlNode node, List<String> parts) {
    if (node instanceof YamlScalar scalar && scalar.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      RuleId rule = new RuleId(scalar.text());
      RulePageText.summary(rule).ifPresent(text -> parts.add("**" + rule + "**\n\n" + text));
    }
  }

  /**
   * Adds the pages of the rules whose findings lie here; their messages the client shows itself.
   */
  private static void rules(LintResult result, int offset, List<String> parts) {
    for (Diagnostic found : result.diagnostics()) {
      if (found.span().touches(offset)) {
        String id = found.rule().value();
        String link = "[" + id + "](" + RuleInfo.url(found.rule()) + ")";
        RulePageText.summary(found.rule()).ifPresent(text -> parts.add(link + ": " + text));
      }
    }
  }
}
