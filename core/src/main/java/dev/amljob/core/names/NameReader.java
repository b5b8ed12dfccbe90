// SPDX-License-Identifier: MIT
package dev.amljob.core.names;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarMap;
import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of a document. */
public final class NameReader {
  /** A variable as a shell reads it; a doubled dollar sign or brace is something else. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\$([A-Za-z_]\\w*)|\\$\\{([A-Za-z_]\\w*)[}:%#/]");

  private final YamlDocument document;
  private final String text;
  private final List<Occurrence> found = new ArrayList<>();

  private NameReader(YamlDocument document) {
    this.document = document;
    this.text = document.source().text();
  }

  /** Returns the names of a document and where they stand. */
  public static NameTable read(YamlDocument document, CommandJob job) {
    return new NameReader(document).table(job);
  }

  private NameTable table(CommandJob job) {
    readKeys(job, "inputs", Name.Sort.INPUT);
    readKeys(job, "outputs", Name.Sort.OUTPUT);
    readKeys(job, "environment_variables", Name.Sort.VARIABLE);
    for (YamlNode node : document.nodes()) {
      readAnchor(node);
      if (node instanceof YamlScalar scalar) {
        ExpressionParser.parse(scalar).forEach(this::readExpression);
      }
    }
    job.command().ifPresent(this::readVariables);
    return new NameTable(found);
  }

  private void readKeys(CommandJob job, String section, Name.Sort sort) {
    Optional<YamlNode> value = job.entry(section).map(entry -> entry.value().resolved());
    if (value.isPresent() && value.get() instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.key() instanceof YamlScalar key && !entry.isMerge()) {
          add(new Name(sort, key.text()), inside(key), true);
        }
      }
    }
  }

  private static Span inside(YamlScalar key) {
    Span span = key.span();
    return key.style().isQuoted() && span.length() >= 2 ? span.part(1, span.length() - 1) : span;
  }

  private void readExpression(Expression expression) {
    if (!expression.name().isEmpty() && (expression.isInput() || expression.isOutput())) {
      Name.Sort sort = expression.isInput() ? Name.Sort.INPUT : Name.Sort.OUTPUT;
      add(new Name(sort, expression.name().text()), expression.name().span(), false);
    }
  }

  private void readAnchor(YamlNode node) {
    if (node instanceof YamlAlias alias) {
      Span span = alias.span();
      add(new Name(Name.Sort.ANCHOR, alias.name()), span.part(1, span.length()), false);
    }
    node.anchor().ifPresent(anchor -> readAnchor(node, anchor));
  }

  /** Anchors do not belong to their values: they stand somewhere before them. */
  private void readAnchor(YamlNode node, String anchor) {
    int start = text.lastIndexOf("&" + anchor, node.span().start());
    if (start >= 0) {
      int from = start + 1;
      add(new Name(Name.Sort.ANCHOR, anchor), new Span(from, from + anchor.length()), true);
    }
  }

  private void readVariables(Located<String> command) {
    if (!(command.node().resolved() instanceof YamlScalar scalar)) {
      return;
    }
    Matcher matcher = VARIABLE.matcher(scalar.text());
    ScalarMap map = null;
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 2 : 1;
      map = map == null ? scalar.map() : map;
      Span span = map.toSource(new Span(matcher.start(group), matcher.end(group)));
      add(new Name(Name.Sort.VARIABLE, matcher.group(group)), span, false);
    }
  }

  private void add(Name name, Span span, boolean declares) {
    // A name that is written with escapes, or in two pieces, is no place to write another into.
    if (span.of(text).equals(name.text()) && !name.text().isEmpty()) {
      found.add(new Occurrence(name, span, declares));
    }
  }
}
