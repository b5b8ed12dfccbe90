// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.lsp.document.Converter;
import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.document.Uris;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/** Writes findings as the protocol does. */
public final class DiagnosticWriter {
  /** What clients show as the origin of a finding. */
  public static final String SOURCE = "amljob";

  private final PositionEncoding encoding;

  /** Makes a writer for a client that counts in some units. */
  public DiagnosticWriter(PositionEncoding encoding) {
    this.encoding = encoding;
  }

  /** Returns what was found in a file itself, without the files that it names. */
  public List<Diagnostic> of(LintResult result) {
    Converter converter = new Converter(result.file(), encoding);
    return result.diagnostics().stream().map(found -> write(found, converter)).toList();
  }

  private Diagnostic write(dev.amljob.core.diagnostic.Diagnostic found, Converter converter) {
    Diagnostic written = new Diagnostic(converter.range(found.span()), found.message());
    written.setSeverity(severity(found));
    written.setSource(SOURCE);
    written.setCode(found.rule().value());
    RuleInfo rule = BuiltInRules.find(found.rule().value()).orElse(null);
    if (rule != null) {
      written.setCodeDescription(new DiagnosticCodeDescription(RuleInfo.url(found.rule())));
      written.setTags(tags(rule));
    }
    if (!found.related().isEmpty()) {
      written.setRelatedInformation(found.related().stream().map(this::related).toList());
    }
    return written;
  }

  private static DiagnosticSeverity severity(dev.amljob.core.diagnostic.Diagnostic found) {
    return switch (found.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }

  private static @Nullable List<DiagnosticTag> tags(RuleInfo rule) {
    String id = rule.id().value();
    if (id.startsWith("unused-") || id.equals("readonly-key") || id.endsWith("-ignored")) {
      return List.of(DiagnosticTag.Unnecessary);
    }
    return rule.category() == Category.LEGACY ? List.of(DiagnosticTag.Deprecated) : null;
  }

  private DiagnosticRelatedInformation related(RelatedLocation place) {
    Converter converter = new Converter(place.file(), encoding);
    String uri = Uris.uri(place.file().name());
    return new DiagnosticRelatedInformation(
        new Location(uri, converter.range(place.span())), place.message());
  }
}
